	.text
	.file	"assessors.c"
	.globl	check_assessors                 // -- Begin function check_assessors
	.p2align	2
	.type	check_assessors,@function
check_assessors:                        // @check_assessors
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #464
	add	x8, sp, #16
	add	x27, sp, #128
	bl	on_june_30
	movi	v0.2d, #0000000000000000
	mov	x21, #56
	adrp	x23, .L.str.10
	adrp	x8, .L.str.1
	movk	x21, #32768, lsl #48
	mov	x22, #-9223372036854775808
	add	x23, x23, :lo12:.L.str.10
	add	x8, x8, :lo12:.L.str.1
	adrp	x20, :got:error
	str	xzr, [sp, #8]
	str	xzr, [sp, #128]
	add	x0, sp, #128
	stp	q0, q0, [x27, #112]
	str	q0, [x27, #144]
	stur	xzr, [x29, #-176]
	stur	x21, [x29, #-224]
	stp	x22, x23, [x29, #-208]
	stur	x8, [x29, #-192]
	ldr	x20, [x20, :got_lo12:error]
	mov	x1, x20
	bl	ipsf_answers_new
	adrp	x19, .L.str
	mov	w2, w0
	add	x19, x19, :lo12:.L.str
	mov	w1, #9
	mov	x0, x19
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #128]
	sub	x1, x29, #224
	mov	x2, x20
	bl	ipsf_answers_add
	mov	w2, w0
	mov	x0, x19
	mov	w1, #10
	mov	w3, wzr
	bl	check_status
	ldr	x8, [sp, #128]
	add	x0, sp, #128
	movi	v0.2d, #0000000000000000
	mov	x1, x20
	stur	xzr, [x29, #-176]
	stp	x8, xzr, [sp, #120]
	adrp	x8, .L.str.2
	add	x8, x8, :lo12:.L.str.2
	stp	q0, q0, [x27, #112]
	str	q0, [x27, #144]
	stur	x21, [x29, #-224]
	stp	x22, x23, [x29, #-208]
	stur	x8, [x29, #-192]
	bl	ipsf_answers_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #9
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #128]
	sub	x1, x29, #224
	mov	x2, x20
	bl	ipsf_answers_add
	mov	w2, w0
	mov	x0, x19
	mov	w1, #10
	mov	w3, wzr
	bl	check_status
	ldr	x8, [sp, #128]
	add	x0, sp, #128
	movi	v0.2d, #0000000000000000
	mov	x1, x20
	str	xzr, [sp, #128]
	str	x8, [sp, #112]
	adrp	x8, .L.str.3
	add	x8, x8, :lo12:.L.str.3
	stur	xzr, [x29, #-176]
	stp	q0, q0, [x27, #112]
	str	q0, [x27, #144]
	stur	x21, [x29, #-224]
	stp	x22, x23, [x29, #-208]
	stur	x8, [x29, #-192]
	bl	ipsf_answers_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #9
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #128]
	sub	x1, x29, #224
	mov	x2, x20
	bl	ipsf_answers_add
	mov	w2, w0
	mov	x0, x19
	mov	w1, #10
	mov	w3, wzr
	bl	check_status
	ldr	x8, [sp, #128]
	str	x8, [sp, #104]
	sub	x8, x29, #224
	bl	on_june_30
	adrp	x23, :got:edition
	adrp	x12, :got:history
	ldp	x11, x9, [sp, #112]
	adrp	x8, .L.str.4
	adrp	x10, .L.str.5
	ldr	x23, [x23, :got_lo12:edition]
	add	x8, x8, :lo12:.L.str.4
	ldr	x12, [x12, :got_lo12:history]
	add	x10, x10, :lo12:.L.str.5
	ldr	x4, [sp, #104]
	sub	x2, x29, #96
	ldr	x0, [x23]
	sub	x5, x29, #224
	ldr	x1, [x12]
	add	x6, sp, #96
	mov	w3, #2
	mov	x7, x20
	str	xzr, [sp, #96]
	mov	x24, x12
	stp	x8, x9, [x29, #-96]
	stp	x10, x11, [x29, #-80]
	bl	ipsf_consensus_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #33
	mov	w3, wzr
	bl	check_status
	add	x0, sp, #120
	bl	ipsf_answers_free
	add	x0, sp, #112
	bl	ipsf_answers_free
	add	x0, sp, #104
	bl	ipsf_answers_free
	ldr	x0, [sp, #96]
	bl	ipsf_consensus_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #37
	mov	w3, #1
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	w21, #72
	ldr	x0, [sp, #96]
	sub	x2, x29, #104
	mov	x1, xzr
	mov	x3, x20
	stur	xzr, [x29, #-104]
	str	q0, [sp, #128]
	str	xzr, [sp, #192]
	stp	q0, q0, [x27, #32]
	str	q0, [x27, #16]
	str	w21, [sp, #128]
	bl	ipsf_consensus_reviews
	mov	w2, w0
	mov	x0, x19
	mov	w1, #17
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-104]
	add	x3, sp, #128
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #18
	mov	w3, wzr
	bl	check_status
	sub	x0, x29, #104
	bl	ipsf_reviews_free
	ldrsw	x2, [sp, #144]
	mov	x0, x19
	mov	w1, #38
	mov	w3, #13
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x0, [sp, #96]
	sub	x2, x29, #104
	mov	w1, #1
	mov	x3, x20
	stur	xzr, [x29, #-104]
	str	xzr, [sp, #192]
	str	q0, [sp, #128]
	stp	q0, q0, [x27, #32]
	str	q0, [x27, #16]
	str	w21, [sp, #128]
	bl	ipsf_consensus_reviews
	mov	w2, w0
	mov	x0, x19
	mov	w1, #17
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-104]
	add	x3, sp, #128
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #18
	mov	w3, wzr
	bl	check_status
	sub	x0, x29, #104
	bl	ipsf_reviews_free
	ldrsw	x2, [sp, #144]
	mov	x0, x19
	mov	w1, #39
	mov	w3, #11
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x0, [sp, #96]
	sub	x2, x29, #104
	mov	x1, #-1
	mov	x3, x20
	stur	xzr, [x29, #-104]
	str	xzr, [sp, #192]
	str	q0, [sp, #128]
	stp	q0, q0, [x27, #32]
	str	q0, [x27, #16]
	str	w21, [sp, #128]
	bl	ipsf_consensus_reviews
	mov	w2, w0
	mov	x0, x19
	mov	w1, #17
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-104]
	add	x3, sp, #128
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #18
	mov	w3, wzr
	bl	check_status
	sub	x0, x29, #104
	bl	ipsf_reviews_free
	ldrsw	x2, [sp, #144]
	mov	x0, x19
	mov	w1, #40
	mov	w3, #14
	bl	check_number
	adrp	x2, :got:table
	adrp	x1, .L.str.6
	ldr	x0, [sp, #96]
	add	x1, x1, :lo12:.L.str.6
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_consensus_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #41
	mov	w2, #1
	bl	check_table
	adrp	x21, :got:lent
	adrp	x22, :got:length
	ldr	x0, [sp, #96]
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:lent]
	ldr	x22, [x22, :got_lo12:length]
	mov	x1, x21
	mov	x2, x22
	bl	ipsf_consensus_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #42
	bl	check_lent
	ldr	x0, [sp, #96]
	mov	w1, wzr
	mov	x2, x21
	mov	x3, x22
	mov	x4, x20
	bl	ipsf_consensus_csv
	mov	w2, w0
	mov	x0, x19
	mov	w1, #43
	bl	check_lent
	adrp	x26, .L.str.7
	ldr	x0, [sp, #96]
	add	x26, x26, :lo12:.L.str.7
	mov	x2, x21
	mov	x1, x26
	mov	x3, x22
	mov	x4, x20
	bl	ipsf_consensus_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #44
	bl	check_lent
	adrp	x25, :got:bytes
	ldr	x0, [sp, #96]
	mov	x1, x26
	mov	x3, x20
	ldr	x25, [x25, :got_lo12:bytes]
	mov	x2, x25
	bl	ipsf_consensus_xlsx
	adrp	x2, .L.str.8
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.8
	mov	x0, x19
	mov	w1, #45
	bl	check_bytes
	ldr	x0, [sp, #96]
	mov	x1, xzr
	mov	x2, x25
	mov	x3, x20
	bl	ipsf_consensus_html
	adrp	x2, .L.str.9
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.9
	mov	x0, x19
	mov	w1, #46
	bl	check_bytes
	add	x0, sp, #96
	bl	ipsf_consensus_free
	ldr	x8, [sp, #96]
	mov	x0, x19
	mov	w1, #48
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	mov	w8, #19874
	ldr	x0, [x23]
	ldr	x1, [x24]
	add	x3, sp, #16
	add	x4, sp, #8
	mov	x2, xzr
	mov	x5, x20
	str	w8, [sp, #20]
	bl	ipsf_sensitivity_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #150
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #8]
	bl	ipsf_sensitivity_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #151
	mov	w3, #1
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	w24, #56
	mov	w8, #24
	add	x0, sp, #128
	mov	w1, #56
	ldr	x26, [sp, #8]
	str	xzr, [sp, #176]
	str	q0, [sp, #128]
	stp	q0, q0, [x27, #16]
	str	w24, [sp, #128]
	stur	xzr, [x29, #-160]
	stp	q0, q0, [x27, #144]
	stp	q0, q0, [x27, #112]
	stur	w8, [x29, #-224]
	bl	stale
	add	x3, sp, #128
	mov	x0, x26
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_sensitivity_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #56
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp, #128]
	mov	x0, x19
	mov	w1, #57
	mov	w3, #56
	bl	check_number
	ldrsw	x2, [sp, #132]
	mov	x0, x19
	mov	w1, #58
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #136]
	mov	x0, x19
	mov	w1, #59
	mov	w3, #10
	bl	check_number
	ldrsw	x2, [sp, #140]
	mov	x0, x19
	mov	w1, #60
	mov	w3, #14
	bl	check_number
	ldrsw	x2, [sp, #144]
	mov	x0, x19
	mov	w1, #61
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #148]
	mov	x0, x19
	mov	w1, #62
	mov	x3, xzr
	bl	check_number
	adrp	x3, .L.str.11
	ldr	x2, [sp, #152]
	add	x3, x3, :lo12:.L.str.11
	mov	x0, x19
	mov	w1, #63
	bl	check_text
	adrp	x3, .L.str.12
	ldr	x2, [sp, #160]
	add	x3, x3, :lo12:.L.str.12
	mov	x0, x19
	mov	w1, #64
	bl	check_text
	adrp	x28, .L.str.13
	ldr	x2, [sp, #168]
	add	x28, x28, :lo12:.L.str.13
	mov	x0, x19
	mov	w1, #65
	mov	x3, x28
	bl	check_text
	adrp	x23, .L.str.14
	ldr	x2, [sp, #176]
	add	x23, x23, :lo12:.L.str.14
	mov	x0, x19
	mov	w1, #66
	mov	x3, x23
	bl	check_text
	sub	x0, x29, #224
	mov	w1, #72
	bl	stale
	sub	x3, x29, #224
	mov	x0, x26
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_sensitivity_copy_criteria
	mov	w2, w0
	mov	x0, x19
	mov	w1, #68
	mov	w3, wzr
	bl	check_status
	ldur	w2, [x29, #-200]
	mov	x0, x19
	mov	w1, #69
	mov	w3, #24
	bl	check_number
	ldursw	x2, [x29, #-196]
	mov	x0, x19
	mov	w1, #70
	mov	w3, #24
	bl	check_number
	ldursw	x2, [x29, #-192]
	mov	x0, x19
	mov	w1, #71
	mov	w3, #4
	bl	check_number
	ldursw	x2, [x29, #-188]
	mov	x0, x19
	mov	w1, #72
	mov	w3, #4
	bl	check_number
	ldursw	x2, [x29, #-184]
	mov	x0, x19
	mov	w1, #73
	mov	w3, #4
	bl	check_number
	ldursw	x2, [x29, #-180]
	mov	x0, x19
	mov	w1, #74
	mov	w3, #5
	bl	check_number
	ldursw	x2, [x29, #-168]
	mov	x0, x19
	mov	w1, #75
	mov	w3, #1
	bl	check_number
	ldursw	x2, [x29, #-164]
	mov	x0, x19
	mov	w1, #76
	mov	w3, #4
	bl	check_number
	ldursw	x2, [x29, #-160]
	mov	x0, x19
	mov	w1, #77
	mov	w3, #1
	bl	check_number
	ldursw	x2, [x29, #-156]
	mov	x0, x19
	mov	w1, #78
	mov	w3, #4
	bl	check_number
	ldr	x26, [sp, #8]
	stur	xzr, [x29, #-176]
	movi	v0.2d, #0000000000000000
	mov	x0, x26
	stp	q0, q0, [x27, #128]
	str	q0, [x27, #112]
	stur	w24, [x29, #-224]
	bl	ipsf_sensitivity_effect_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #83
	mov	w3, #1
	bl	check_number
	sub	x0, x29, #224
	mov	w1, #56
	bl	stale
	sub	x3, x29, #224
	mov	x0, x26
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_sensitivity_copy_effects
	mov	w2, w0
	mov	x0, x19
	mov	w1, #85
	mov	w3, wzr
	bl	check_status
	ldur	w2, [x29, #-224]
	mov	x0, x19
	mov	w1, #86
	mov	w3, #56
	bl	check_number
	ldursw	x2, [x29, #-220]
	mov	x0, x19
	mov	w1, #87
	mov	w3, #1
	bl	check_number
	ldursw	x2, [x29, #-216]
	mov	x0, x19
	mov	w1, #88
	mov	w3, #11
	bl	check_number
	ldursw	x2, [x29, #-212]
	mov	x0, x19
	mov	w1, #89
	mov	w3, #14
	bl	check_number
	ldur	x2, [x29, #-208]
	mov	x0, x19
	mov	w1, #90
	mov	x3, xzr
	bl	check_number
	adrp	x3, .L.str.15
	ldur	x2, [x29, #-200]
	add	x3, x3, :lo12:.L.str.15
	mov	x0, x19
	mov	w1, #91
	bl	check_text
	adrp	x3, .L.str.16
	ldur	x2, [x29, #-192]
	add	x3, x3, :lo12:.L.str.16
	mov	x0, x19
	mov	w1, #92
	bl	check_text
	ldur	x2, [x29, #-184]
	mov	x0, x19
	mov	w1, #93
	mov	x3, x28
	bl	check_text
	ldur	x2, [x29, #-176]
	mov	x0, x19
	mov	w1, #94
	mov	x3, x23
	bl	check_text
	ldr	x23, [sp, #8]
	sub	x1, x29, #224
	mov	x2, x20
	stur	xzr, [x29, #-224]
	mov	x0, x23
	bl	ipsf_sensitivity_reviews
	mov	w2, w0
	mov	x0, x19
	mov	w1, #112
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-224]
	bl	ipsf_reviews_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #113
	mov	w3, #1
	bl	check_number
	sub	x0, x29, #224
	bl	ipsf_reviews_free
	adrp	x2, :got:table
	adrp	x1, .L.str.17
	add	x1, x1, :lo12:.L.str.17
	mov	x0, x23
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_sensitivity_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #115
	mov	w2, #1
	bl	check_table
	mov	x0, x23
	mov	x1, x21
	mov	x2, x22
	mov	x3, x20
	bl	ipsf_sensitivity_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #116
	bl	check_lent
	adrp	x26, .L.str.7
	mov	x0, x23
	add	x26, x26, :lo12:.L.str.7
	mov	x2, x21
	mov	x1, x26
	mov	x3, x22
	mov	x4, x20
	bl	ipsf_sensitivity_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #117
	bl	check_lent
	mov	x0, x23
	mov	x1, x26
	mov	x2, x25
	mov	x3, x20
	bl	ipsf_sensitivity_xlsx
	adrp	x2, .L.str.8
	mov	w3, w0
	mov	x0, x19
	mov	w1, #118
	add	x2, x2, :lo12:.L.str.8
	bl	check_bytes
	mov	x0, x23
	mov	x1, xzr
	mov	x2, x25
	mov	x3, x20
	bl	ipsf_sensitivity_html
	adrp	x2, .L.str.9
	mov	w3, w0
	mov	x0, x19
	mov	w1, #119
	add	x2, x2, :lo12:.L.str.9
	bl	check_bytes
	add	x0, sp, #8
	bl	ipsf_sensitivity_free
	sub	x8, x29, #224
	bl	on_june_30
	adrp	x8, :got:changed
	adrp	x21, :got:history
	movi	v0.2d, #0000000000000000
	sub	x3, x29, #224
	sub	x4, x29, #96
	mov	x2, xzr
	ldr	x8, [x8, :got_lo12:changed]
	stur	xzr, [x29, #-96]
	str	xzr, [sp, #176]
	mov	x5, x20
	str	q0, [sp, #128]
	ldr	x0, [x8]
	ldr	x21, [x21, :got_lo12:history]
	stp	q0, q0, [x27, #16]
	str	w24, [sp, #128]
	ldr	x1, [x21]
	bl	ipsf_sensitivity_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #102
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-96]
	add	x3, sp, #128
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_sensitivity_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #103
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #136]
	mov	x0, x19
	mov	w1, #104
	mov	w3, #13
	bl	check_number
	ldrsw	x2, [sp, #140]
	mov	x0, x19
	mov	w1, #105
	mov	w3, #13
	bl	check_number
	ldrsw	x2, [sp, #144]
	mov	x0, x19
	mov	w1, #106
	mov	w3, #1
	bl	check_number
	sub	x0, x29, #96
	bl	ipsf_sensitivity_free
	sub	x8, x29, #96
	bl	on_june_30
	movi	v0.2d, #0000000000000000
	adrp	x8, :got:two_scales
	sub	x3, x29, #96
	sub	x4, x29, #104
	mov	x2, xzr
	mov	x5, x20
	stp	q0, q0, [x27, #192]
	stp	q0, q0, [x27, #160]
	stp	q0, q0, [x27, #128]
	stp	q0, q0, [x27, #96]
	stp	q0, q0, [x27, #64]
	str	q0, [x27, #48]
	ldr	x8, [x8, :got_lo12:two_scales]
	stp	q0, q0, [x27, #16]
	movi	v0.2d, #0000000000000000
	ldr	x1, [x21]
	stur	xzr, [x29, #-104]
	ldr	x0, [x8]
	stur	w24, [x29, #-224]
	str	q0, [sp, #128]
	str	w24, [sp, #128]
	bl	ipsf_sensitivity_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #129
	mov	w3, wzr
	bl	check_status
	sub	x0, x29, #224
	mov	w1, #112
	bl	stale
	ldur	x0, [x29, #-104]
	sub	x3, x29, #224
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_sensitivity_copy_scales
	mov	w2, w0
	mov	x0, x19
	mov	w1, #131
	mov	w3, wzr
	bl	check_status
	ldursw	x2, [x29, #-216]
	mov	x0, x19
	mov	w1, #132
	mov	w3, #9
	bl	check_number
	ldursw	x2, [x29, #-212]
	mov	x0, x19
	mov	w1, #133
	mov	w3, #10
	bl	check_number
	ldursw	x2, [x29, #-164]
	mov	x0, x19
	mov	w1, #134
	mov	w3, #1
	bl	check_number
	adrp	x3, .L.str.18
	ldur	x2, [x29, #-136]
	add	x3, x3, :lo12:.L.str.18
	mov	x0, x19
	mov	w1, #135
	bl	check_text
	adrp	x3, .L.str.19
	ldur	x2, [x29, #-120]
	add	x3, x3, :lo12:.L.str.19
	mov	x0, x19
	mov	w1, #136
	bl	check_text
	add	x0, sp, #128
	mov	w1, #112
	bl	stale
	ldur	x0, [x29, #-104]
	add	x3, sp, #128
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_sensitivity_copy_effect_scales
	mov	w2, w0
	mov	x0, x19
	mov	w1, #138
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #136]
	mov	x0, x19
	mov	w1, #139
	mov	w3, #10
	bl	check_number
	ldrsw	x2, [sp, #192]
	mov	x0, x19
	mov	w1, #140
	mov	w3, #3
	bl	check_number
	sub	x0, x29, #104
	bl	ipsf_sensitivity_free
	ldur	x8, [x29, #-104]
	mov	x0, x19
	mov	w1, #142
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	add	sp, sp, #464
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.Lfunc_end0:
	.size	check_assessors, .Lfunc_end0-check_assessors
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"assessors.c"
	.size	.L.str, 12

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"4"
	.size	.L.str.1, 2

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"2"
	.size	.L.str.2, 2

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"5"
	.size	.L.str.3, 2

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"A"
	.size	.L.str.4, 2

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"B"
	.size	.L.str.5, 2

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"agreement"
	.size	.L.str.6, 10

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"en"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"xlsx"
	.size	.L.str.8, 5

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"html"
	.size	.L.str.9, 5

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"rating.40"
	.size	.L.str.10, 10

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"T1"
	.size	.L.str.11, 3

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"employment"
	.size	.L.str.12, 11

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"fair"
	.size	.L.str.13, 5

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"good"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"edge"
	.size	.L.str.15, 5

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"round-half-up"
	.size	.L.str.16, 14

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"effects"
	.size	.L.str.17, 8

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"education"
	.size	.L.str.18, 10

	.type	.L.str.19,@object               // @.str.19
.L.str.19:
	.asciz	"sound"
	.size	.L.str.19, 6

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
