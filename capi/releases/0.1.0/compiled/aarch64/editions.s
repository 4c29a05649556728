	.text
	.file	"editions.c"
	.globl	check_editions                  // -- Begin function check_editions
	.p2align	2
	.type	check_editions,@function
check_editions:                         // @check_editions
// %bb.0:
	sub	sp, sp, #224
	stp	x29, x30, [sp, #144]            // 16-byte Folded Spill
	add	x29, sp, #144
	str	x25, [sp, #160]                 // 8-byte Folded Spill
	stp	x24, x23, [sp, #176]            // 16-byte Folded Spill
	stp	x22, x21, [sp, #192]            // 16-byte Folded Spill
	stp	x20, x19, [sp, #208]            // 16-byte Folded Spill
	str	xzr, [sp]
	str	xzr, [x29, #24]
	bl	ipsf_edition_embedded_count
	adrp	x19, .L.str
	cmp	x0, #0
	add	x19, x19, :lo12:.L.str
	cset	w2, gt
	mov	x0, x19
	mov	w1, #6
	mov	w3, #1
	bl	check_number
	bl	ipsf_edition_embedded_count
	bl	ipsf_edition_embedded_id
	mov	x2, x0
	mov	x0, x19
	mov	w1, #7
	mov	x3, xzr
	bl	check_text
	mov	x0, xzr
	bl	ipsf_edition_embedded_id
	adrp	x20, :got:error
	mov	x1, sp
	ldr	x20, [x20, :got_lo12:error]
	mov	x2, x20
	bl	ipsf_edition_embedded
	mov	w2, w0
	mov	x0, x19
	mov	w1, #8
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp]
	bl	ipsf_edition_id
	mov	x21, x0
	mov	x0, xzr
	bl	ipsf_edition_embedded_id
	mov	x3, x0
	mov	x0, x19
	mov	w1, #9
	mov	x2, x21
	bl	check_text
	ldr	x0, [sp]
	bl	ipsf_edition_criterion_count
	cmp	x0, #0
	mov	x0, x19
	cset	w2, gt
	mov	w1, #10
	mov	w3, #1
	bl	check_number
	adrp	x21, .L.str.1
	add	x2, x29, #24
	add	x21, x21, :lo12:.L.str.1
	mov	w1, #19904
	mov	x0, x21
	mov	x3, x20
	bl	ipsf_edition_for_date
	mov	w2, w0
	mov	x0, x19
	mov	w1, #11
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x29, #24]
	bl	ipsf_edition_id
	adrp	x3, .L.str.2
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.2
	mov	x0, x19
	mov	w1, #12
	bl	check_begins
	mov	x0, sp
	bl	ipsf_edition_free
	add	x0, x29, #24
	bl	ipsf_edition_free
	adrp	x0, .L.str.3
	mov	x1, sp
	add	x0, x0, :lo12:.L.str.3
	mov	x2, x20
	bl	ipsf_edition_embedded
	mov	w2, w0
	mov	x0, x19
	mov	w1, #15
	mov	w3, #2
	bl	check_status
	ldr	x8, [sp]
	mov	x0, x19
	mov	w1, #16
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	adrp	x24, :got:edition
	mov	x25, #-1
	mov	x1, sp
	ldr	x24, [x24, :got_lo12:edition]
	str	x25, [sp]
	ldr	x0, [x24]
	bl	ipsf_edition_toml
	ldr	x23, [sp]
	mov	x22, x0
	str	xzr, [x29, #24]
	bl	strlen
	mov	x3, x0
	mov	x0, x19
	mov	w1, #23
	mov	x2, x23
	bl	check_number
	ldr	x1, [sp]
	add	x3, x29, #24
	mov	x0, x22
	mov	x2, xzr
	mov	x4, x20
	bl	ipsf_edition_read
	mov	w2, w0
	mov	x0, x19
	mov	w1, #24
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x29, #24]
	bl	ipsf_edition_id
	adrp	x3, .L.str.4
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.4
	mov	x0, x19
	mov	w1, #25
	bl	check_text
	ldr	x0, [x29, #24]
	bl	ipsf_edition_hash
	adrp	x3, .L.str.5
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.5
	mov	x0, x19
	mov	w1, #26
	bl	check_begins
	ldr	x0, [x29, #24]
	bl	ipsf_edition_hash
	mov	x22, x0
	ldr	x0, [x24]
	bl	ipsf_edition_hash
	mov	x3, x0
	mov	x0, x19
	mov	w1, #27
	mov	x2, x22
	bl	check_text
	adrp	x22, .L.str.6
	ldr	x0, [x24]
	add	x22, x22, :lo12:.L.str.6
	mov	x1, x22
	bl	ipsf_edition_what_if
	mov	x2, x0
	mov	x0, x19
	mov	w1, #28
	mov	x3, xzr
	bl	check_text
	adrp	x23, :got:changed
	mov	x1, x22
	ldr	x23, [x23, :got_lo12:changed]
	ldr	x0, [x23]
	bl	ipsf_edition_what_if
	adrp	x3, .L.str.7
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.7
	mov	x0, x19
	mov	w1, #29
	bl	check_begins
	ldr	x0, [x23]
	mov	x1, x21
	bl	ipsf_edition_what_if
	adrp	x3, .L.str.8
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.8
	mov	x0, x19
	mov	w1, #30
	bl	check_begins
	add	x0, x29, #24
	bl	ipsf_edition_free
	movi	v0.2d, #0000000000000000
	mov	w8, #40
	ldr	x0, [x24]
	str	xzr, [sp, #112]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #16]
	str	q0, [sp]
	str	w8, [sp]
	bl	ipsf_edition_criterion_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #36
	mov	w3, #3
	bl	check_number
	mov	x0, sp
	mov	w1, #120
	bl	stale
	adrp	x22, :got:two_scales
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #3
	mov	x4, x20
	ldr	x22, [x22, :got_lo12:two_scales]
	ldr	x0, [x22]
	bl	ipsf_edition_copy_criteria
	mov	w2, w0
	mov	x0, x19
	mov	w1, #38
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #4]
	mov	x0, x19
	mov	w1, #39
	mov	w3, #3
	bl	check_number
	ldrsw	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #40
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #12]
	mov	x0, x19
	mov	w1, #41
	mov	x3, xzr
	bl	check_number
	adrp	x3, .L.str.9
	ldr	x2, [sp, #16]
	add	x3, x3, :lo12:.L.str.9
	mov	x0, x19
	mov	w1, #42
	bl	check_text
	adrp	x3, .L.str.10
	ldr	x2, [sp, #24]
	add	x3, x3, :lo12:.L.str.10
	mov	x0, x19
	mov	w1, #43
	bl	check_text
	adrp	x3, .L.str.11
	ldr	x2, [sp, #32]
	add	x3, x3, :lo12:.L.str.11
	mov	x0, x19
	mov	w1, #44
	bl	check_text
	ldr	w2, [sp, #80]
	mov	x0, x19
	mov	w1, #45
	mov	w3, #40
	bl	check_number
	ldrsw	x2, [sp, #84]
	mov	x0, x19
	mov	w1, #46
	mov	w3, #40
	bl	check_number
	ldrsw	x2, [sp, #88]
	mov	x0, x19
	mov	w1, #47
	mov	w3, #1
	bl	check_number
	adrp	x3, .L.str.12
	ldr	x2, [sp, #96]
	add	x3, x3, :lo12:.L.str.12
	mov	x0, x19
	mov	w1, #48
	mov	w21, #48
	bl	check_text
	ldr	x0, [x24]
	mov	x3, sp
	mov	w1, #1
	mov	w2, #3
	mov	x4, x20
	bl	ipsf_edition_copy_criteria
	mov	w2, w0
	mov	x0, x19
	mov	w1, #49
	mov	w3, #1
	bl	check_status
	movi	v0.2d, #0000000000000000
	mov	w8, #56
	ldr	x0, [x24]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #16]
	str	q0, [sp]
	str	w8, [sp]
	bl	ipsf_edition_scale_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #54
	mov	w3, #1
	bl	check_number
	ldr	x0, [x22]
	bl	ipsf_edition_scale_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #55
	mov	w3, #2
	bl	check_number
	mov	x0, sp
	mov	w1, #112
	bl	stale
	ldr	x0, [x22]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #2
	mov	x4, x20
	bl	ipsf_edition_copy_scales
	mov	w2, w0
	mov	x0, x19
	mov	w1, #57
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp]
	mov	x0, x19
	mov	w1, #58
	mov	w3, #56
	bl	check_number
	ldrsw	x2, [sp, #4]
	mov	x0, x19
	mov	w1, #59
	mov	w3, #2
	bl	check_number
	ldrsw	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #60
	mov	w3, #10
	bl	check_number
	ldrsw	x2, [sp, #12]
	mov	x0, x19
	mov	w1, #61
	mov	x3, xzr
	bl	check_number
	adrp	x3, .L.str.13
	ldr	x2, [sp, #16]
	add	x3, x3, :lo12:.L.str.13
	mov	x0, x19
	mov	w1, #62
	bl	check_text
	adrp	x3, .L.str.14
	ldr	x2, [sp, #24]
	add	x3, x3, :lo12:.L.str.14
	mov	x0, x19
	mov	w1, #63
	bl	check_text
	adrp	x3, .L.str.15
	ldr	x2, [sp, #32]
	add	x3, x3, :lo12:.L.str.15
	mov	x0, x19
	mov	w1, #64
	bl	check_text
	ldr	x2, [sp, #48]
	mov	x0, x19
	mov	w1, #65
	mov	w3, #2
	bl	check_number
	ldr	x8, [sp, #40]
	mov	x0, x19
	mov	w1, #66
	mov	w3, #3
	ldrsw	x2, [x8]
	bl	check_number
	ldr	x8, [sp, #40]
	mov	x0, x19
	mov	w1, #67
	mov	w3, #24
	ldrsw	x2, [x8, #4]
	bl	check_number
	adrp	x3, .L.str.16
	ldr	x2, [sp, #72]
	add	x3, x3, :lo12:.L.str.16
	mov	x0, x19
	mov	w1, #68
	bl	check_text
	ldr	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #69
	mov	w3, #1
	bl	check_number
	ldr	x8, [sp, #96]
	mov	x0, x19
	mov	w1, #70
	mov	w3, #40
	ldrsw	x2, [x8]
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x0, [x24]
	add	x1, x29, #24
	mov	x2, x20
	str	xzr, [x29, #24]
	stp	x25, x25, [x29, #-16]
	stp	q0, q0, [sp, #16]
	str	q0, [sp]
	str	w21, [sp]
	bl	ipsf_edition_check
	mov	w2, w0
	mov	x0, x19
	mov	w1, #78
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x29, #24]
	bl	ipsf_findings_count
	cmp	x0, #0
	mov	x0, x19
	cset	w2, gt
	mov	w1, #79
	mov	w3, #1
	bl	check_number
	ldr	x0, [x29, #24]
	bl	ipsf_findings_count
	cmp	x0, #1
	b.lt	.LBB0_6
// %bb.1:
	adrp	x20, :got:error
	adrp	x21, .L.str
	adrp	x22, .L.str.17
	mov	x19, xzr
	mov	x25, #-1
	add	x21, x21, :lo12:.L.str
	ldr	x20, [x20, :got_lo12:error]
	add	x22, x22, :lo12:.L.str.17
.LBB0_2:                                // =>This Inner Loop Header: Depth=1
	mov	x0, sp
	mov	w1, #48
	bl	stale
	ldr	x0, [x29, #24]
	mov	x3, sp
	mov	x1, x19
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_findings_copy
	mov	w2, w0
	mov	x0, x21
	mov	w1, #82
	mov	w3, wzr
	bl	check_status
	ldr	w8, [sp, #4]
	cmp	w8, #24
	b.ne	.LBB0_4
// %bb.3:                               //   in Loop: Header=BB0_2 Depth=1
	ldr	x0, [sp, #32]
	mov	x1, x22
	bl	strcmp
	cmp	w0, #0
	csel	x25, x19, x25, eq
.LBB0_4:                                //   in Loop: Header=BB0_2 Depth=1
	ldr	x0, [x29, #24]
	add	x19, x19, #1
	bl	ipsf_findings_count
	cmp	x19, x0
	b.ge	.LBB0_6
// %bb.5:                               //   in Loop: Header=BB0_2 Depth=1
	tbnz	x25, #63, .LBB0_2
.LBB0_6:
	adrp	x19, .L.str
	mvn	x8, x25
	add	x19, x19, :lo12:.L.str
	lsr	x2, x8, #63
	mov	x0, x19
	mov	w1, #85
	mov	w3, #1
	bl	check_number
	adrp	x0, .L.str.18
	ldr	x20, [sp, #16]
	add	x0, x0, :lo12:.L.str.18
	bl	in_folder
	mov	x3, x0
	mov	x0, x19
	mov	w1, #86
	mov	x2, x20
	bl	check_text
	ldr	x8, [sp, #8]
	mov	x0, x19
	mov	w1, #87
	mov	w3, #1
	cmp	x8, #0
	cset	w2, gt
	bl	check_number
	add	x0, x29, #24
	bl	ipsf_findings_free
	ldr	x8, [x29, #24]
	mov	x0, x19
	mov	w1, #89
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	adrp	x4, :got:error
	ldr	x0, [x24]
	sub	x1, x29, #8
	sub	x2, x29, #16
	add	x3, x29, #24
	ldr	x4, [x4, :got_lo12:error]
	bl	ipsf_edition_test
	mov	w2, w0
	mov	x0, x19
	mov	w1, #90
	mov	w3, wzr
	bl	check_status
	ldur	x2, [x29, #-8]
	mov	x0, x19
	mov	w1, #91
	mov	w3, #2
	bl	check_number
	ldur	x8, [x29, #-16]
	cmp	x8, #0
	b.le	.LBB0_8
// %bb.7:
	ldr	x0, [x29, #24]
	bl	ipsf_findings_count
	cmp	x0, #0
	cset	w2, gt
	b	.LBB0_9
.LBB0_8:
	mov	x2, xzr
.LBB0_9:
	adrp	x19, .L.str
	mov	w1, #92
	add	x19, x19, :lo12:.L.str
	mov	w3, #1
	mov	x0, x19
	bl	check_number
	adrp	x20, :got:error
	ldr	x0, [x29, #24]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	ldr	x20, [x20, :got_lo12:error]
	mov	x4, x20
	bl	ipsf_findings_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #93
	mov	w3, wzr
	bl	check_status
	adrp	x3, .L.str.19
	ldr	x2, [sp, #32]
	add	x3, x3, :lo12:.L.str.19
	mov	x0, x19
	mov	w1, #94
	bl	check_text
	add	x0, x29, #24
	bl	ipsf_findings_free
	adrp	x21, :got:bytes
	ldr	x0, [x24]
	adrp	x1, .L.str.1
	mov	x3, x20
	add	x1, x1, :lo12:.L.str.1
	ldr	x21, [x21, :got_lo12:bytes]
	mov	x2, x21
	bl	ipsf_edition_dmn
	adrp	x22, .L.str.20
	mov	w3, w0
	add	x22, x22, :lo12:.L.str.20
	mov	x0, x19
	mov	w1, #99
	mov	x2, x22
	bl	check_bytes
	ldr	x0, [x24]
	mov	x1, x21
	mov	x2, x20
	bl	ipsf_edition_dmn_tests
	mov	w3, w0
	mov	x0, x19
	mov	w1, #100
	mov	x2, x22
	bl	check_bytes
	ldr	x0, [x24]
	mov	x1, xzr
	mov	x2, x21
	mov	x3, x20
	bl	ipsf_edition_html
	adrp	x2, .L.str.21
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.21
	mov	x0, x19
	mov	w1, #101
	bl	check_bytes
	adrp	x2, :got:table
	adrp	x1, .L.str.22
	ldr	x0, [x24]
	add	x1, x1, :lo12:.L.str.22
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_edition_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #102
	mov	w2, #3
	bl	check_table
	ldp	x20, x19, [sp, #208]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #192]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #176]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #144]            // 16-byte Folded Reload
	ldr	x25, [sp, #160]                 // 8-byte Folded Reload
	add	sp, sp, #224
	ret
.Lfunc_end0:
	.size	check_editions, .Lfunc_end0-check_editions
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"editions.c"
	.size	.L.str, 11

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"fi"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"fi-"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"none"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"kept"
	.size	.L.str.4, 5

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"xxh128:"
	.size	.L.str.5, 8

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"en"
	.size	.L.str.6, 3

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"criterion 24, level 5: "
	.size	.L.str.7, 24

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"kriteeri 24, taso 5: "
	.size	.L.str.8, 22

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"caseload"
	.size	.L.str.9, 9

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"Asiakasm\303\244\303\244r\303\244"
	.size	.L.str.10, 16

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"Caseload"
	.size	.L.str.11, 9

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"agreement"
	.size	.L.str.12, 10

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"employment"
	.size	.L.str.13, 11

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"Ty\303\266"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"Employment"
	.size	.L.str.15, 11

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"education"
	.size	.L.str.16, 10

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"limit-without-case"
	.size	.L.str.17, 19

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"kept.toml"
	.size	.L.str.18, 10

	.type	.L.str.19,@object               // @.str.19
.L.str.19:
	.asciz	"unnoticed-change"
	.size	.L.str.19, 17

	.type	.L.str.20,@object               // @.str.20
.L.str.20:
	.asciz	"dmn"
	.size	.L.str.20, 4

	.type	.L.str.21,@object               // @.str.21
.L.str.21:
	.asciz	"html"
	.size	.L.str.21, 5

	.type	.L.str.22,@object               // @.str.22
.L.str.22:
	.asciz	"criteria"
	.size	.L.str.22, 9

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
