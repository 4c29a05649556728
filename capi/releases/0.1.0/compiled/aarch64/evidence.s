	.text
	.file	"evidence.c"
	.globl	check_evidence                  // -- Begin function check_evidence
	.p2align	2
	.type	check_evidence,@function
check_evidence:                         // @check_evidence
// %bb.0:
	sub	sp, sp, #416
	add	x8, sp, #64
	stp	x29, x30, [sp, #320]            // 16-byte Folded Spill
	stp	x28, x27, [sp, #336]            // 16-byte Folded Spill
	add	x29, sp, #320
	stp	x26, x25, [sp, #352]            // 16-byte Folded Spill
	add	x26, sp, #64
	stp	x24, x23, [sp, #368]            // 16-byte Folded Spill
	add	x24, sp, #64
	stp	x22, x21, [sp, #384]            // 16-byte Folded Spill
	stp	x20, x19, [sp, #400]            // 16-byte Folded Spill
	bl	on_june_30
	adrp	x22, :got:edition
	adrp	x23, :got:history
	adrp	x20, :got:error
	adrp	x21, .L.str
	add	x21, x21, :lo12:.L.str
	add	x2, sp, #64
	ldr	x22, [x22, :got_lo12:edition]
	add	x4, sp, #24
	ldr	x23, [x23, :got_lo12:history]
	str	xzr, [sp, #24]
	mov	x3, x21
	ldr	x0, [x22]
	ldr	x1, [x23]
	ldr	x20, [x20, :got_lo12:error]
	mov	x5, x20
	bl	ipsf_explanation_new
	adrp	x19, .L.str.2
	mov	w2, w0
	add	x19, x19, :lo12:.L.str.2
	mov	w1, #7
	mov	x0, x19
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #24]
	mov	x8, #-1
	movi	v0.2d, #0000000000000000
	mov	w25, #56
	sub	x1, x29, #24
	add	x2, sp, #16
	stur	x8, [x29, #-24]
	add	x3, sp, #8
	stp	x8, x0, [sp, #16]
	adrp	x8, .L.str.1
	add	x8, x8, :lo12:.L.str.1
	mov	x4, x20
	stp	q0, q0, [x24, #80]
	stp	q0, q0, [sp, #112]
	stp	q0, q0, [sp, #80]
	str	q0, [sp, #64]
	str	w25, [sp, #64]
	str	x8, [sp, #8]
	bl	ipsf_explanation_fraction
	mov	w2, w0
	mov	x0, x19
	mov	w1, #17
	mov	w3, wzr
	bl	check_status
	ldur	x2, [x29, #-24]
	mov	x0, x19
	mov	w1, #18
	mov	w3, #645
	bl	check_number
	ldr	x2, [sp, #16]
	mov	x0, x19
	mov	w1, #19
	mov	w3, #1000
	bl	check_number
	ldr	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #20
	mov	x3, xzr
	bl	check_text
	ldr	x0, [sp, #24]
	bl	ipsf_explanation_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #21
	mov	w3, #2
	bl	check_number
	add	x0, sp, #64
	mov	w1, #112
	bl	stale
	ldr	x0, [sp, #24]
	add	x3, sp, #64
	mov	x1, xzr
	mov	w2, #2
	mov	x4, x20
	bl	ipsf_explanation_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #23
	mov	w3, wzr
	bl	check_status
	ldr	x8, [sp, #104]
	mov	x0, x19
	ldr	w2, [sp, #120]
	mov	w1, #26
	mov	w3, #56
	cmp	x8, #0
	cset	w28, eq
	cset	w27, ne
	bl	check_number
	umaddl	x27, w27, w25, x26
	mov	x0, x19
	mov	w1, #27
	mov	x3, xzr
	ldrsw	x2, [x27, #4]
	bl	check_number
	ldr	x2, [x27, #16]
	mov	x0, x19
	mov	w1, #28
	mov	w3, #645
	bl	check_number
	ldr	x2, [x27, #24]
	mov	x0, x19
	mov	w1, #29
	mov	w3, #1000
	bl	check_number
	adrp	x3, .L.str.3
	ldr	x2, [x27, #32]
	add	x3, x3, :lo12:.L.str.3
	mov	x0, x19
	mov	w1, #30
	bl	check_text
	ldr	x2, [x27, #48]
	mov	x0, x19
	mov	w1, #31
	mov	x3, xzr
	bl	check_text
	umaddl	x26, w28, w25, x26
	mov	x0, x19
	mov	w1, #32
	mov	x3, xzr
	ldr	x2, [x26, #24]
	bl	check_number
	ldr	x8, [x26, #40]
	mov	x0, x19
	mov	w1, #33
	mov	w3, #1
	cmp	x8, #0
	cset	w2, ne
	bl	check_number
	ldr	x8, [x27, #8]
	mov	x0, x19
	ldr	x9, [x26, #8]
	mov	w1, #34
	mov	w3, #3
	add	x2, x9, x8
	bl	check_number
	add	x0, sp, #24
	bl	ipsf_explanation_free
	ldr	x8, [sp, #24]
	mov	x0, x19
	mov	w1, #36
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	add	x8, sp, #64
	bl	on_june_30
	adrp	x3, .L.str.4
	ldr	x0, [x22]
	ldr	x1, [x23]
	add	x3, x3, :lo12:.L.str.4
	add	x2, sp, #64
	add	x4, sp, #24
	mov	x5, x20
	str	xzr, [sp, #24]
	bl	ipsf_explanation_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #7
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	ldr	x0, [sp, #24]
	stur	x0, [x29, #-24]
	stp	q0, q0, [x24, #192]
	stp	q0, q0, [x24, #160]
	stp	q0, q0, [x24, #128]
	stp	q0, q0, [x24, #96]
	str	q0, [x24, #80]
	stp	q0, q0, [sp, #112]
	stp	q0, q0, [sp, #80]
	str	q0, [sp, #64]
	str	w25, [sp, #64]
	bl	ipsf_explanation_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #44
	mov	w3, #8
	bl	check_number
	add	x0, sp, #64
	mov	w1, #224
	bl	stale
	ldur	x0, [x29, #-24]
	add	x3, sp, #64
	mov	x1, xzr
	mov	w2, #4
	mov	x4, x20
	bl	ipsf_explanation_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #46
	mov	w3, wzr
	bl	check_status
	adrp	x3, .L.str.5
	ldr	x2, [sp, #96]
	add	x3, x3, :lo12:.L.str.5
	mov	x0, x19
	mov	w1, #47
	bl	check_text
	adrp	x3, .L.str.6
	ldr	x2, [sp, #112]
	add	x3, x3, :lo12:.L.str.6
	mov	x0, x19
	mov	w1, #48
	bl	check_text
	ldr	x2, [sp, #80]
	mov	x0, x19
	mov	w1, #49
	mov	w3, #1
	bl	check_number
	adrp	x3, .L.str.7
	ldr	x2, [sp, #280]
	add	x3, x3, :lo12:.L.str.7
	mov	x0, x19
	mov	w1, #50
	bl	check_text
	ldr	x2, [sp, #248]
	mov	x0, x19
	mov	w1, #51
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #256]
	mov	x0, x19
	mov	w1, #52
	mov	w3, #1
	bl	check_number
	ldur	x0, [x29, #-24]
	add	x1, sp, #24
	mov	x2, x20
	bl	ipsf_explanation_arrow
	mov	w4, w0
	add	x3, sp, #24
	mov	x0, x19
	mov	w1, #53
	mov	w2, #8
	bl	check_stream
	adrp	x2, :got:table
	adrp	x1, .L.str.8
	ldur	x0, [x29, #-24]
	add	x1, x1, :lo12:.L.str.8
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_explanation_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #54
	mov	w2, #8
	bl	check_table
	adrp	x1, :got:lent
	adrp	x2, :got:length
	ldur	x0, [x29, #-24]
	mov	x3, x20
	ldr	x1, [x1, :got_lo12:lent]
	ldr	x2, [x2, :got_lo12:length]
	bl	ipsf_explanation_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #55
	bl	check_lent
	adrp	x2, :got:bytes
	ldur	x0, [x29, #-24]
	mov	x1, xzr
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:bytes]
	bl	ipsf_explanation_html
	adrp	x2, .L.str.9
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.9
	mov	x0, x19
	mov	w1, #56
	bl	check_bytes
	sub	x0, x29, #24
	bl	ipsf_explanation_free
	add	x8, sp, #64
	bl	on_june_30
	ldr	x0, [x22]
	add	x2, sp, #64
	ldr	x1, [x23]
	add	x4, sp, #24
	mov	x3, x21
	mov	x5, x20
	str	xzr, [sp, #24]
	bl	ipsf_explanation_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #7
	mov	w3, wzr
	bl	check_status
	adrp	x0, pointer_of
	ldr	x8, [sp, #24]
	add	x0, x0, :lo12:pointer_of
	add	x1, sp, #24
	sub	x2, x29, #24
	str	xzr, [sp, #24]
	str	x8, [sp, #64]
	stur	xzr, [x29, #-24]
	bl	ipsf_python_stream_new
	adrp	x21, in_capsule
	cmp	x0, #0
	add	x21, x21, :lo12:in_capsule
	cset	w2, ne
	mov	w1, #74
	mov	w3, #1
	str	x0, [x21]
	mov	x0, x19
	bl	check_number
	adrp	x3, .L.str.10
	ldr	x2, [sp, #24]
	add	x3, x3, :lo12:.L.str.10
	mov	x0, x19
	mov	w1, #75
	bl	check_text
	ldr	x0, [sp, #64]
	mov	x2, x20
	ldr	x1, [x21]
	bl	ipsf_explanation_arrow
	mov	w2, w0
	mov	x0, x19
	mov	w1, #76
	mov	w3, wzr
	bl	check_status
	add	x0, sp, #64
	bl	ipsf_explanation_free
	ldur	x8, [x29, #-24]
	mov	x0, x21
	blr	x8
	add	x1, sp, #24
	sub	x2, x29, #24
	mov	x0, xzr
	bl	ipsf_python_stream_new
	cmp	x0, #0
	mov	x0, x19
	cset	w2, eq
	mov	w1, #79
	mov	w3, #1
	bl	check_number
	ldp	x20, x19, [sp, #400]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #384]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #368]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #352]            // 16-byte Folded Reload
	ldp	x28, x27, [sp, #336]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #320]            // 16-byte Folded Reload
	add	sp, sp, #416
	ret
.Lfunc_end0:
	.size	check_evidence, .Lfunc_end0-check_evidence
                                        // -- End function
	.p2align	2                               // -- Begin function pointer_of
	.type	pointer_of,@function
pointer_of:                             // @pointer_of
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	str	x21, [sp, #16]                  // 8-byte Folded Spill
	adrp	x21, in_capsule
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	add	x21, x21, :lo12:in_capsule
	adrp	x20, .L.str.2
	cmp	x0, x21
	add	x20, x20, :lo12:.L.str.2
	mov	x19, x1
	cset	w2, eq
	mov	x0, x20
	mov	w1, #63
	mov	w3, #1
	mov	x29, sp
	bl	check_number
	adrp	x3, .L.str.10
	mov	x0, x20
	add	x3, x3, :lo12:.L.str.10
	mov	w1, #64
	mov	x2, x19
	bl	check_text
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	ldr	x0, [x21]
	ldr	x21, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	ret
.Lfunc_end1:
	.size	pointer_of, .Lfunc_end1-pointer_of
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"community_time_share"
	.size	.L.str, 21

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.zero	1
	.size	.L.str.1, 1

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"evidence.c"
	.size	.L.str.2, 11

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"work_time"
	.size	.L.str.3, 10

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"first_month_weeks_met_share"
	.size	.L.str.4, 28

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"jobs"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"week 1"
	.size	.L.str.6, 7

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"week 4"
	.size	.L.str.7, 7

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"records"
	.size	.L.str.8, 8

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"html"
	.size	.L.str.9, 5

	.type	in_capsule,@object              // @in_capsule
	.local	in_capsule
	.comm	in_capsule,8,8
	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"arrow_array_stream"
	.size	.L.str.10, 19

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
