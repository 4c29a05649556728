	.text
	.file	"versions.c"
	.globl	check_versions                  // -- Begin function check_versions
	.p2align	2
	.type	check_versions,@function
check_versions:                         // @check_versions
// %bb.0:
	sub	sp, sp, #112
	stp	x20, x19, [sp, #96]             // 16-byte Folded Spill
	adrp	x20, .L.str
	adrp	x2, .L.str.1
	add	x20, x20, :lo12:.L.str
	add	x2, x2, :lo12:.L.str.1
	mov	x0, x20
	mov	w1, #28
	mov	x3, x2
	stp	x29, x30, [sp, #48]             // 16-byte Folded Spill
	add	x29, sp, #48
	str	x23, [sp, #64]                  // 8-byte Folded Spill
	stp	x22, x21, [sp, #80]             // 16-byte Folded Spill
	bl	check_text
	mov	x0, x20
	mov	w1, #29
	mov	w2, #1
	mov	w3, #1
	mov	w19, #1
	bl	check_number
	bl	ipsf_abi_version
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #30
	mov	x0, x20
	mov	w3, #1
	bl	check_number
	bl	ipsf_edition_format
	cmp	w0, #0
	mov	x0, x20
	cset	w2, gt
	mov	w1, #31
	mov	w3, #1
	bl	check_number
	bl	ipsf_library_version
	ldrb	w8, [x0]
	mov	x0, x20
	mov	w1, #32
	mov	w3, #1
	cmp	w8, #0
	cset	w2, ne
	bl	check_number
	adrp	x0, .L.str.2
	add	x0, x0, :lo12:.L.str.2
	bl	ipsf_has
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #33
	mov	x0, x20
	mov	x3, xzr
	bl	check_number
	adrp	x0, .L.str.3
	add	x0, x0, :lo12:.L.str.3
	bl	ipsf_has
	cbz	w0, .LBB0_2
// %bb.1:
	adrp	x0, .L.str.3
	add	x0, x0, :lo12:.L.str.3
	bl	ipsf_has
	cmp	w0, #1
	cset	w19, eq
.LBB0_2:
	adrp	x20, .L.str
	mov	w1, #34
	add	x20, x20, :lo12:.L.str
	mov	x2, x19
	mov	x0, x20
	mov	w3, #1
	bl	check_number
	mov	w0, wzr
	bl	ipsf_status_name
	adrp	x3, .L.str.4
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.4
	mov	x0, x20
	mov	w1, #35
	bl	check_text
	mov	w0, #1
	bl	ipsf_status_name
	adrp	x3, .L.str.5
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.5
	mov	x0, x20
	mov	w1, #36
	bl	check_text
	mov	w0, #2
	bl	ipsf_status_name
	adrp	x3, .L.str.6
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.6
	mov	x0, x20
	mov	w1, #37
	bl	check_text
	mov	w0, #3
	bl	ipsf_status_name
	adrp	x3, .L.str.7
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.7
	mov	x0, x20
	mov	w1, #38
	bl	check_text
	mov	w0, #4
	bl	ipsf_status_name
	adrp	x3, .L.str.8
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.8
	mov	x0, x20
	mov	w1, #39
	bl	check_text
	mov	w0, #5
	bl	ipsf_status_name
	adrp	x3, .L.str.9
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.9
	mov	x0, x20
	mov	w1, #40
	bl	check_text
	mov	w0, #6
	bl	ipsf_status_name
	adrp	x3, .L.str.10
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.10
	mov	x0, x20
	mov	w1, #41
	bl	check_text
	mov	w0, #-1
	bl	ipsf_status_name
	adrp	x3, .L.str.11
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.11
	mov	x0, x20
	mov	w1, #42
	bl	check_text
	movi	v0.2d, #0000000000000000
	mov	w8, #48
	adrp	x19, :got:error
	str	xzr, [x29, #24]
	adrp	x0, check_refusal.edition_text
	adrp	x2, .L.str.12
	add	x0, x0, :lo12:check_refusal.edition_text
	add	x2, x2, :lo12:.L.str.12
	stp	q0, q0, [sp, #16]
	add	x3, x29, #24
	str	q0, [sp]
	mov	x1, #-1
	str	w8, [sp]
	ldr	x19, [x19, :got_lo12:error]
	mov	x4, x19
	bl	ipsf_edition_read
	mov	w2, w0
	mov	x0, x20
	mov	w1, #8
	mov	w3, #2
	bl	check_status
	ldr	x8, [x29, #24]
	mov	x0, x20
	mov	w1, #9
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	ldr	x0, [x19]
	bl	ipsf_error_message
	bl	strlen
	cmp	x0, #0
	mov	x0, x20
	cset	w2, ne
	mov	w1, #10
	mov	w3, #1
	bl	check_number
	ldr	x0, [x19]
	bl	ipsf_error_problem_count
	cmp	x0, #1
	mov	x0, x20
	cset	w2, gt
	mov	w1, #11
	mov	w3, #1
	bl	check_number
	ldr	x0, [x19]
	bl	ipsf_error_kept_count
	mov	x21, x0
	ldr	x0, [x19]
	bl	ipsf_error_problem_count
	cmp	x21, x0
	mov	x0, x20
	cset	w2, eq
	mov	w1, #12
	mov	w3, #1
	bl	check_number
	ldr	x0, [x19]
	bl	ipsf_error_kept_count
	cmp	x0, #1
	b.lt	.LBB0_6
// %bb.3:
	adrp	x21, .L.str
	adrp	x22, .L.str.12
	adrp	x23, .L.str.13
	mov	x20, xzr
	add	x21, x21, :lo12:.L.str
	add	x22, x22, :lo12:.L.str.12
	add	x23, x23, :lo12:.L.str.13
.LBB0_4:                                // =>This Inner Loop Header: Depth=1
	mov	x0, sp
	mov	w1, #48
	bl	stale
	ldr	x0, [x19]
	mov	x2, sp
	mov	x1, x20
	bl	ipsf_error_problem
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #15
	mov	x0, x21
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #16]
	mov	x0, x21
	mov	w1, #16
	mov	x3, x22
	bl	check_text
	ldrsw	x2, [sp, #4]
	mov	x0, x21
	mov	w1, #17
	mov	x3, xzr
	bl	check_number
	ldr	x0, [sp, #40]
	bl	strlen
	cmp	x0, #0
	mov	x0, x21
	cset	w2, ne
	mov	w1, #18
	mov	w3, #1
	bl	check_number
	ldr	x0, [sp, #32]
	mov	x1, x23
	bl	strcmp
	cbz	w0, .LBB0_6
// %bb.5:                               //   in Loop: Header=BB0_4 Depth=1
	ldr	x0, [x19]
	add	x20, x20, #1
	bl	ipsf_error_kept_count
	cmp	x20, x0
	b.lt	.LBB0_4
.LBB0_6:
	adrp	x20, .L.str
	adrp	x3, .L.str.13
	add	x20, x20, :lo12:.L.str
	ldr	x2, [sp, #32]
	add	x3, x3, :lo12:.L.str.13
	mov	x0, x20
	mov	w1, #21
	bl	check_text
	ldr	x2, [sp, #8]
	mov	x0, x20
	mov	w1, #22
	mov	w3, #2
	bl	check_number
	adrp	x3, .L.str.14
	ldr	x2, [sp, #24]
	add	x3, x3, :lo12:.L.str.14
	mov	x0, x20
	mov	w1, #23
	bl	check_text
	ldr	x0, [x19]
	mov	x2, sp
	mov	x1, #-1
	bl	ipsf_error_problem
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #24
	mov	x0, x20
	mov	w3, #1
	bl	check_number
	ldp	x20, x19, [sp, #96]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #80]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	ldr	x23, [sp, #64]                  // 8-byte Folded Reload
	add	sp, sp, #112
	ret
.Lfunc_end0:
	.size	check_versions, .Lfunc_end0-check_versions
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"versions.c"
	.size	.L.str, 11

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"0.1.0"
	.size	.L.str.1, 6

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"no such component"
	.size	.L.str.2, 18

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"csv"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"IPSF_OK"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"IPSF_INVALID_ARGUMENT"
	.size	.L.str.5, 22

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"IPSF_REFUSED"
	.size	.L.str.6, 13

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"IPSF_OUT_OF_MEMORY"
	.size	.L.str.7, 19

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"IPSF_CANCELLED"
	.size	.L.str.8, 15

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"IPSF_INTERNAL"
	.size	.L.str.9, 14

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"IPSF_UNSUPPORTED"
	.size	.L.str.10, 17

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"IPSF_UNKNOWN_STATUS"
	.size	.L.str.11, 20

	.type	check_refusal.edition_text,@object // @check_refusal.edition_text
	.section	.rodata,"a",@progbits
check_refusal.edition_text:
	.asciz	"format = 1\nid = 3\n"
	.size	check_refusal.edition_text, 19

	.type	.L.str.12,@object               // @.str.12
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.12:
	.asciz	"letter"
	.size	.L.str.12, 7

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"wrong-type"
	.size	.L.str.13, 11

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"6"
	.size	.L.str.14, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
