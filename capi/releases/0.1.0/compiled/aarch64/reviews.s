	.text
	.file	"reviews.c"
	.globl	check_reviews                   // -- Begin function check_reviews
	.p2align	2
	.type	check_reviews,@function
check_reviews:                          // @check_reviews
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #656
	add	x8, sp, #16
	add	x27, sp, #160
	bl	on_june_30
	adrp	x23, :got:edition
	adrp	x28, :got:history
	adrp	x19, :got:error
	add	x3, sp, #16
	add	x4, sp, #160
	mov	x2, xzr
	ldr	x23, [x23, :got_lo12:edition]
	ldr	x28, [x28, :got_lo12:history]
	str	xzr, [sp, #160]
	ldr	x0, [x23]
	ldr	x1, [x28]
	ldr	x19, [x19, :got_lo12:error]
	mov	x5, x19
	bl	ipsf_reviews_score
	adrp	x20, .L.str
	mov	w2, w0
	add	x20, x20, :lo12:.L.str
	mov	w1, #6
	mov	x0, x20
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #160]
	bl	ipsf_reviews_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #7
	mov	w3, #1
	mov	w26, #1
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x21, [sp, #160]
	mov	w8, #72
	add	x0, sp, #160
	mov	w1, #72
	str	xzr, [sp, #224]
	str	x21, [sp, #8]
	stp	q0, q0, [x27, #32]
	stp	q0, q0, [x27]
	str	w8, [sp, #160]
	bl	stale
	add	x3, sp, #160
	mov	x0, x21
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x19
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x20
	mov	w1, #39
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp, #160]
	mov	x0, x20
	mov	w1, #40
	mov	w3, #72
	mov	w24, #40
	bl	check_number
	ldrsw	x2, [sp, #164]
	mov	x0, x20
	mov	w1, #41
	mov	w3, #19904
	mov	w25, #19904
	bl	check_number
	ldrsw	x2, [sp, #168]
	mov	x0, x20
	mov	w1, #42
	mov	w3, #19723
	bl	check_number
	ldrsw	x2, [sp, #172]
	mov	x0, x20
	mov	w1, #43
	mov	w3, #6
	bl	check_number
	ldrsw	x2, [sp, #176]
	mov	x0, x20
	mov	w1, #44
	mov	w3, #12
	bl	check_number
	ldrsw	x2, [sp, #180]
	mov	x0, x20
	mov	w1, #45
	mov	w3, #12
	bl	check_number
	ldrsw	x2, [sp, #184]
	mov	x0, x20
	mov	w1, #46
	mov	w3, #20269
	bl	check_number
	ldrsw	x2, [sp, #188]
	mov	x0, x20
	mov	w1, #47
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #192]
	mov	x0, x20
	mov	w1, #48
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #196]
	mov	x0, x20
	mov	w1, #49
	mov	x3, xzr
	bl	check_number
	adrp	x3, .L.str.1
	ldr	x2, [sp, #200]
	add	x3, x3, :lo12:.L.str.1
	mov	x0, x20
	mov	w1, #50
	bl	check_text
	adrp	x21, .L.str.2
	ldr	x2, [sp, #208]
	add	x21, x21, :lo12:.L.str.2
	mov	x0, x20
	mov	w1, #51
	mov	x3, x21
	bl	check_text
	ldr	x2, [sp, #216]
	mov	x0, x20
	mov	w1, #52
	mov	x3, x21
	bl	check_text
	ldr	x2, [sp, #224]
	mov	x0, x20
	mov	w1, #53
	mov	x3, x21
	bl	check_text
	movi	v0.2d, #0000000000000000
	add	x0, sp, #160
	mov	w1, #120
	ldr	x22, [sp, #8]
	str	xzr, [sp, #272]
	stp	q0, q0, [x27, #80]
	stp	q0, q0, [x27, #48]
	stp	q0, q0, [x27, #16]
	str	q0, [x27]
	str	w24, [sp, #160]
	bl	stale
	add	x3, sp, #160
	mov	x0, x22
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x19
	bl	ipsf_reviews_copy_criteria
	mov	w2, w0
	mov	x0, x20
	mov	w1, #59
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #164]
	mov	x0, x20
	mov	w1, #60
	mov	w3, #3
	bl	check_number
	ldrsw	x2, [sp, #168]
	mov	x0, x20
	mov	w1, #61
	mov	w3, #5
	bl	check_number
	ldrsw	x2, [sp, #180]
	mov	x0, x20
	mov	w1, #62
	mov	w3, #3
	bl	check_number
	ldr	w2, [sp, #200]
	mov	x0, x20
	mov	w1, #63
	mov	w3, #40
	bl	check_number
	ldrsw	x2, [sp, #204]
	mov	x0, x20
	mov	w1, #64
	mov	w3, #24
	bl	check_number
	ldrsw	x2, [sp, #208]
	mov	x0, x20
	mov	w1, #65
	mov	w3, #4
	bl	check_number
	ldrsw	x2, [sp, #212]
	mov	x0, x20
	mov	w1, #66
	mov	w3, #4
	bl	check_number
	ldrsw	x2, [sp, #216]
	mov	x0, x20
	mov	w1, #67
	mov	w3, #4
	bl	check_number
	adrp	x3, .L.str.3
	ldr	x2, [sp, #224]
	add	x3, x3, :lo12:.L.str.3
	mov	x0, x20
	mov	w1, #68
	bl	check_text
	adrp	x3, .L.str.4
	ldr	x2, [sp, #232]
	add	x3, x3, :lo12:.L.str.4
	mov	x0, x20
	mov	w1, #69
	bl	check_text
	ldrsw	x2, [sp, #248]
	mov	x0, x20
	mov	w1, #70
	mov	w3, #3
	bl	check_number
	ldrsw	x2, [sp, #260]
	mov	x0, x20
	mov	w1, #71
	mov	w3, #4
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	w8, #80
	mov	w10, #88
	mov	w9, #6
	ldr	x0, [x23]
	add	x3, sp, #160
	ldr	x1, [x28]
	add	x4, sp, #384
	stp	q0, q0, [x27, #432]
	mov	x2, xzr
	stp	q0, q0, [x27, #400]
	mov	x5, x19
	str	q0, [x27, #384]
	ldr	x22, [sp, #8]
	stur	w8, [x29, #-112]
	mov	x8, #19874
	movk	x8, #32768, lsl #48
	stp	q0, q0, [x27]
	str	xzr, [sp, #240]
	stp	q0, q0, [x27, #48]
	str	q0, [x27, #32]
	str	w9, [sp, #176]
	stur	x8, [x27, #4]
	str	xzr, [sp, #384]
	str	w10, [sp, #160]
	str	w25, [sp, #168]
	bl	ipsf_series_score
	mov	w2, w0
	mov	x0, x20
	mov	w1, #114
	mov	w3, wzr
	bl	check_status
	adrp	x23, .L.str.7
	adrp	x8, .L.str.8
	add	x23, x23, :lo12:.L.str.7
	add	x8, x8, :lo12:.L.str.8
	adrp	x10, .L.str.9
	adrp	x9, check_files.left_out
	add	x10, x10, :lo12:.L.str.9
	add	x9, x9, :lo12:check_files.left_out
	stp	x23, x8, [x29, #-104]
	adrp	x8, check_files.assessors
	add	x8, x8, :lo12:check_files.assessors
	adrp	x24, :got:bytes
	stur	w26, [x29, #-108]
	sub	x1, x29, #112
	stp	x9, x26, [x29, #-72]
	mov	x0, x22
	stp	x8, x26, [x29, #-88]
	ldr	x8, [sp, #384]
	mov	x3, x19
	stp	x10, x8, [x29, #-56]
	ldr	x8, [x28]
	stur	x8, [x29, #-40]
	ldr	x24, [x24, :got_lo12:bytes]
	mov	x2, x24
	bl	ipsf_reviews_html
	adrp	x2, .L.str.10
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.10
	mov	x0, x20
	mov	w1, #125
	bl	check_bytes
	add	x0, sp, #384
	bl	ipsf_series_free
	adrp	x1, .L.str.12
	mov	x0, x22
	add	x1, x1, :lo12:.L.str.12
	mov	x2, x24
	mov	x3, x19
	bl	ipsf_reviews_xlsx
	adrp	x2, .L.str.11
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.11
	mov	x0, x20
	mov	w1, #127
	bl	check_bytes
	adrp	x2, :got:table
	adrp	x1, .L.str.13
	add	x1, x1, :lo12:.L.str.13
	mov	x0, x22
	mov	x3, x19
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_reviews_table
	mov	w3, w0
	mov	x0, x20
	mov	w1, #128
	mov	w2, #3
	bl	check_table
	adrp	x24, :got:lent
	adrp	x25, :got:length
	mov	x0, x22
	mov	x3, x19
	ldr	x24, [x24, :got_lo12:lent]
	ldr	x25, [x25, :got_lo12:length]
	mov	x1, x24
	mov	x2, x25
	bl	ipsf_reviews_json
	mov	w2, w0
	mov	x0, x20
	mov	w1, #129
	bl	check_lent
	mov	x0, x22
	mov	x1, x23
	mov	x2, x24
	mov	x3, x25
	mov	x4, x19
	bl	ipsf_reviews_text
	mov	w2, w0
	mov	x0, x20
	mov	w1, #130
	bl	check_lent
	add	x0, sp, #8
	bl	ipsf_reviews_free
	add	x8, sp, #160
	bl	on_june_30
	adrp	x22, :got:changed
	add	x3, sp, #160
	sub	x4, x29, #112
	mov	x2, xzr
	mov	x5, x19
	ldr	x22, [x22, :got_lo12:changed]
	stur	xzr, [x29, #-112]
	ldr	x1, [x28]
	ldr	x0, [x22]
	bl	ipsf_reviews_score
	mov	w2, w0
	mov	x0, x20
	mov	w1, #6
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-112]
	bl	ipsf_reviews_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #7
	mov	w3, #1
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldur	x0, [x29, #-112]
	mov	w25, #72
	sub	x3, x29, #112
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x19
	stur	xzr, [x29, #-48]
	stp	q0, q0, [x27, #416]
	str	x0, [sp, #288]
	stp	q0, q0, [x27, #384]
	stur	w25, [x29, #-112]
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x20
	mov	w1, #24
	mov	w3, wzr
	bl	check_status
	ldursw	x2, [x29, #-80]
	mov	x0, x20
	mov	w1, #25
	mov	w3, #1
	bl	check_number
	ldursw	x2, [x29, #-84]
	mov	x0, x20
	mov	w1, #26
	mov	x3, xzr
	bl	check_number
	add	x0, sp, #288
	bl	ipsf_reviews_free
	adrp	x23, :got:two_scales
	mov	w8, #19874
	add	x3, sp, #160
	add	x4, sp, #384
	mov	x2, xzr
	mov	x5, x19
	ldr	x23, [x23, :got_lo12:two_scales]
	str	w8, [sp, #164]
	ldr	x1, [x28]
	str	xzr, [sp, #384]
	ldr	x0, [x23]
	bl	ipsf_reviews_score
	mov	w2, w0
	mov	x0, x20
	mov	w1, #6
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #384]
	bl	ipsf_reviews_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #7
	mov	w3, #1
	bl	check_number
	ldr	x0, [sp, #384]
	sub	x3, x29, #112
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x19
	str	x0, [sp, #288]
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x20
	mov	w1, #30
	mov	w3, wzr
	bl	check_status
	ldursw	x2, [x29, #-80]
	mov	x0, x20
	mov	w1, #31
	mov	x3, xzr
	bl	check_number
	ldursw	x2, [x29, #-84]
	mov	x0, x20
	mov	w1, #32
	mov	w3, #1
	bl	check_number
	add	x0, sp, #288
	bl	ipsf_reviews_free
	sub	x8, x29, #112
	bl	on_june_30
	ldr	x0, [x23]
	sub	x3, x29, #112
	ldr	x1, [x28]
	add	x4, sp, #160
	mov	x2, xzr
	mov	x5, x19
	str	xzr, [sp, #160]
	add	x24, sp, #160
	bl	ipsf_reviews_score
	mov	w2, w0
	mov	x0, x20
	mov	w1, #6
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #160]
	bl	ipsf_reviews_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #7
	mov	w3, #1
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x8, [sp, #160]
	mov	w23, #56
	add	x0, sp, #160
	mov	w1, #112
	str	xzr, [sp, #448]
	str	x8, [sp, #288]
	stp	q0, q0, [x27, #80]
	stp	q0, q0, [x27, #48]
	stp	q0, q0, [x27, #16]
	str	q0, [x27]
	str	w23, [sp, #160]
	stp	q0, q0, [x27, #256]
	stp	q0, q0, [x27, #224]
	str	w25, [sp, #384]
	mov	w25, #72
	bl	stale
	ldr	x0, [sp, #288]
	add	x3, sp, #160
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x19
	bl	ipsf_reviews_copy_scales
	mov	w2, w0
	mov	x0, x20
	mov	w1, #95
	mov	w3, wzr
	bl	check_status
	adrp	x2, .L.str.14
	add	x0, sp, #160
	add	x2, x2, :lo12:.L.str.14
	mov	w1, wzr
	mov	w3, #9
	mov	x4, x21
	mov	w5, #20269
	bl	check_scale
	adrp	x2, .L.str.15
	adrp	x4, .L.str.16
	add	x0, x24, #56
	add	x2, x2, :lo12:.L.str.15
	add	x4, x4, :lo12:.L.str.16
	mov	w1, #1
	mov	w3, #3
	mov	w5, #19996
	bl	check_scale
	ldr	x0, [sp, #288]
	add	x3, sp, #384
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x19
	add	x21, sp, #384
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x20
	mov	w1, #98
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #400]
	mov	x0, x20
	mov	w1, #99
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #408]
	mov	x0, x20
	mov	w1, #100
	mov	x3, #-2147483648
	bl	check_number
	ldr	x2, [sp, #432]
	mov	x0, x20
	mov	w1, #101
	mov	x3, xzr
	bl	check_text
	add	x0, sp, #288
	bl	ipsf_reviews_free
	ldr	x8, [sp, #288]
	mov	x0, x20
	mov	w1, #103
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	add	x8, sp, #160
	bl	on_june_30
	adrp	x24, :got:edition
	add	x1, sp, #160
	ldr	x24, [x24, :got_lo12:edition]
	stur	xzr, [x29, #-112]
	str	w26, [sp, #384]
	ldr	x0, [x24]
	bl	total_by
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #145
	mov	x0, x20
	mov	w3, #12
	bl	check_number
	ldr	x0, [x22]
	add	x1, sp, #160
	mov	x22, x24
	bl	total_by
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #146
	mov	x0, x20
	mov	w3, #13
	bl	check_number
	adrp	x8, check_options.rounding
	ldr	x0, [x24]
	add	x8, x8, :lo12:check_options.rounding
	add	x1, sp, #160
	stp	x8, x26, [sp, #192]
	bl	total_by
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #149
	mov	x0, x20
	mov	w3, #13
	bl	check_number
	ldr	x0, [x24]
	add	x1, sp, #160
	str	xzr, [sp, #200]
	str	w26, [sp, #168]
	bl	total_by
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #152
	mov	x0, x20
	mov	w3, #9
	bl	check_number
	mov	x8, #6
	adrp	x9, check_options.holidays
	movk	x8, #1, lsl #32
	add	x9, x9, :lo12:check_options.holidays
	ldr	x0, [x24]
	add	x1, sp, #160
	str	x8, [sp, #168]
	stp	x9, x26, [sp, #208]
	bl	total_by
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #157
	mov	x0, x20
	mov	w3, #12
	bl	check_number
	adrp	x8, stop
	ldr	x0, [x24]
	add	x8, x8, :lo12:stop
	ldr	x1, [x28]
	add	x3, sp, #160
	sub	x4, x29, #112
	mov	x2, xzr
	mov	x5, x19
	stp	x8, x21, [sp, #224]
	bl	ipsf_reviews_score
	mov	w2, w0
	mov	x0, x20
	mov	w1, #160
	mov	w3, #4
	bl	check_status
	ldur	x8, [x29, #-112]
	mov	x0, x20
	mov	w1, #161
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	w8, #88
	mov	w10, #6
	mov	x9, #-9223372036854775808
	adrp	x0, .L.str.19
	stp	xzr, xzr, [x29, #-128]
	add	x0, x0, :lo12:.L.str.19
	stur	xzr, [x29, #-144]
	stp	q0, q0, [x27, #432]
	stp	q0, q0, [x27, #400]
	str	q0, [x27, #384]
	stur	w8, [x29, #-112]
	mov	x8, #56
	movk	x8, #32768, lsl #48
	stp	q0, q0, [x27, #304]
	str	q0, [x27, #336]
	stp	q0, q0, [x27, #272]
	stur	x8, [x29, #-192]
	mov	x8, #80
	movk	x8, #32768, lsl #48
	stp	q0, q0, [x27, #240]
	str	q0, [x27, #224]
	str	w10, [sp, #392]
	mov	w10, #19904
	stp	xzr, x8, [sp, #376]
	mov	w8, #40
	stur	x9, [x29, #-176]
	mov	x9, #2
	str	w10, [sp, #388]
	mov	x10, #1
	stp	q0, q0, [x27, #80]
	movk	x9, #3, lsl #32
	stp	q0, q0, [x27, #48]
	movk	x10, #2, lsl #32
	stp	q0, q0, [x27, #16]
	str	q0, [x27]
	str	w8, [sp, #160]
	mov	w8, #5000
	str	xzr, [sp, #368]
	str	xzr, [sp, #352]
	stp	q0, q0, [x27, #160]
	stp	q0, q0, [x27, #128]
	str	w25, [sp, #288]
	str	xzr, [sp, #272]
	str	xzr, [sp, #144]
	stp	q0, q0, [sp, #112]
	str	q0, [sp, #96]
	str	w23, [sp, #96]
	stp	x8, x9, [x29, #-56]
	stp	x10, xzr, [x29, #-40]
	bl	ipsf_has
	mov	w20, w0
	adrp	x0, check_answers.csv
	adrp	x2, .L.str.20
	add	x0, x0, :lo12:check_answers.csv
	add	x2, x2, :lo12:.L.str.20
	sub	x3, x29, #112
	sub	x4, x29, #120
	mov	w1, #37
	mov	x5, x19
	bl	ipsf_answers_read
	adrp	x19, .L.str
	mov	w2, w0
	add	x19, x19, :lo12:.L.str
	mov	x0, x19
	cbz	w20, .LBB0_2
// %bb.1:
	mov	w1, #181
	mov	w3, wzr
	bl	check_status
	mov	x8, #3
	mov	w9, #2
	movk	x8, #2, lsl #32
	adrp	x5, :got:error
	adrp	x0, check_answers.csv
	adrp	x2, .L.str.20
	stur	w9, [x29, #-40]
	add	x0, x0, :lo12:check_answers.csv
	stur	x8, [x29, #-48]
	add	x2, x2, :lo12:.L.str.20
	ldr	x5, [x5, :got_lo12:error]
	sub	x3, x29, #112
	sub	x4, x29, #128
	mov	w1, #37
	bl	ipsf_answers_read
	mov	w2, w0
	mov	x0, x19
	mov	w1, #185
	mov	w3, #2
	bl	check_status
	ldur	x8, [x29, #-128]
	mov	x0, x19
	mov	w1, #186
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	b	.LBB0_3
.LBB0_2:
	mov	w1, #188
	mov	w3, #6
	bl	check_status
	adrp	x20, :got:error
	sub	x0, x29, #120
	ldr	x20, [x20, :got_lo12:error]
	mov	x1, x20
	bl	ipsf_answers_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #189
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L.str.21
	adrp	x9, .L.str.22
	add	x8, x8, :lo12:.L.str.21
	add	x9, x9, :lo12:.L.str.22
	ldur	x0, [x29, #-120]
	sub	x1, x29, #192
	mov	x2, x20
	stp	x8, x9, [x29, #-168]
	bl	ipsf_answers_add
	mov	w2, w0
	mov	x0, x19
	mov	w1, #192
	mov	w3, wzr
	bl	check_status
.LBB0_3:
	adrp	x20, :got:error
	sub	x0, x29, #128
	ldr	x20, [x20, :got_lo12:error]
	mov	x1, x20
	bl	ipsf_answers_new
	adrp	x19, .L.str
	mov	w2, w0
	add	x19, x19, :lo12:.L.str
	mov	w1, #194
	mov	x0, x19
	mov	w3, wzr
	bl	check_status
	sub	x0, x29, #128
	bl	ipsf_answers_free
	adrp	x8, .L.str.23
	adrp	x9, .L.str.24
	add	x8, x8, :lo12:.L.str.23
	add	x9, x9, :lo12:.L.str.24
	ldur	x0, [x29, #-120]
	sub	x1, x29, #192
	mov	x2, x20
	stp	x8, x9, [x29, #-168]
	bl	ipsf_answers_add
	mov	w2, w0
	mov	x0, x19
	mov	w1, #198
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x22]
	add	x3, sp, #384
	ldur	x2, [x29, #-120]
	add	x4, sp, #376
	mov	x1, xzr
	mov	x5, x20
	bl	ipsf_reviews_score
	mov	w2, w0
	mov	x0, x19
	mov	w1, #199
	mov	w3, wzr
	bl	check_status
	sub	x0, x29, #120
	bl	ipsf_answers_free
	ldur	x8, [x29, #-120]
	mov	x0, x19
	mov	w1, #201
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	ldr	x0, [sp, #376]
	add	x2, sp, #368
	mov	x1, xzr
	mov	x3, x20
	bl	ipsf_reviews_alone
	mov	w2, w0
	mov	x0, x19
	mov	w1, #202
	mov	w3, wzr
	bl	check_status
	add	x0, sp, #376
	bl	ipsf_reviews_free
	add	x0, sp, #288
	mov	w1, #72
	bl	stale
	ldr	x0, [sp, #368]
	add	x3, sp, #288
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #205
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #304]
	mov	x0, x19
	mov	w1, #206
	mov	w3, #10
	bl	check_number
	ldrsw	x2, [sp, #308]
	mov	x0, x19
	mov	w1, #207
	mov	w3, #14
	bl	check_number
	ldrsw	x2, [sp, #312]
	mov	x0, x19
	mov	w1, #208
	mov	x3, #-2147483648
	bl	check_number
	ldr	x2, [sp, #328]
	mov	x0, x19
	mov	w1, #209
	mov	x3, xzr
	bl	check_text
	ldr	x2, [sp, #336]
	mov	x0, x19
	mov	w1, #210
	mov	x3, xzr
	bl	check_text
	adrp	x21, .L.str.25
	ldr	x2, [sp, #344]
	add	x21, x21, :lo12:.L.str.25
	mov	x0, x19
	mov	w1, #211
	mov	x3, x21
	bl	check_text
	adrp	x22, .L.str.2
	ldr	x2, [sp, #352]
	add	x22, x22, :lo12:.L.str.2
	mov	x0, x19
	mov	w1, #212
	mov	x3, x22
	bl	check_text
	ldr	x0, [sp, #368]
	add	x3, sp, #160
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_reviews_copy_criteria
	mov	w2, w0
	mov	x0, x19
	mov	w1, #213
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #180]
	mov	x0, x19
	mov	w1, #214
	mov	w3, #1
	bl	check_number
	ldrsw	x2, [sp, #220]
	mov	x0, x19
	mov	w1, #215
	mov	w3, #2
	bl	check_number
	ldrsw	x2, [sp, #260]
	mov	x0, x19
	mov	w1, #216
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #248]
	mov	x0, x19
	mov	w1, #217
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #252]
	mov	x0, x19
	mov	w1, #218
	mov	w3, #1
	bl	check_number
	ldrsw	x2, [sp, #256]
	mov	x0, x19
	mov	w1, #219
	mov	w3, #5
	bl	check_number
	ldr	x2, [sp, #264]
	mov	x0, x19
	mov	w1, #220
	mov	x3, xzr
	bl	check_text
	add	x0, sp, #96
	mov	w1, #56
	bl	stale
	ldr	x0, [sp, #368]
	add	x3, sp, #96
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_reviews_copy_scales
	mov	w2, w0
	mov	x0, x19
	mov	w1, #222
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #223
	mov	w3, #10
	bl	check_number
	ldrsw	x2, [sp, #108]
	mov	x0, x19
	mov	w1, #224
	mov	w3, #14
	bl	check_number
	ldr	x2, [sp, #128]
	mov	x0, x19
	mov	w1, #225
	mov	x3, xzr
	bl	check_text
	ldr	x2, [sp, #136]
	mov	x0, x19
	mov	w1, #226
	mov	x3, x21
	bl	check_text
	ldr	x2, [sp, #144]
	mov	x0, x19
	mov	w1, #227
	mov	x3, x22
	bl	check_text
	add	x0, sp, #368
	bl	ipsf_reviews_free
	add	sp, sp, #656
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.Lfunc_end0:
	.size	check_reviews, .Lfunc_end0-check_reviews
                                        // -- End function
	.p2align	2                               // -- Begin function check_scale
	.type	check_scale,@function
check_scale:                            // @check_scale
// %bb.0:
	stp	x29, x30, [sp, #-80]!           // 16-byte Folded Spill
	stp	x22, x21, [sp, #48]             // 16-byte Folded Spill
	adrp	x21, .L.str
	add	x21, x21, :lo12:.L.str
	str	x25, [sp, #16]                  // 8-byte Folded Spill
	stp	x24, x23, [sp, #32]             // 16-byte Folded Spill
	mov	w24, w3
	stp	x20, x19, [sp, #64]             // 16-byte Folded Spill
	mov	x20, x0
	mov	x22, x2
	mov	w25, w1
	ldr	w2, [x0]
	mov	x0, x21
	mov	w1, #76
	mov	w3, #56
	mov	x29, sp
	mov	w23, w5
	mov	x19, x4
	bl	check_number
	ldrsw	x2, [x20, #4]
	mov	w3, w25
	mov	x0, x21
	mov	w1, #77
	bl	check_number
	mov	w24, w24
	ldrsw	x2, [x20, #8]
	mov	x0, x21
	mov	w1, #78
	mov	x3, x24
	bl	check_number
	ldrsw	x2, [x20, #12]
	mov	x0, x21
	mov	w1, #79
	mov	x3, x24
	bl	check_number
	ldrsw	x2, [x20, #16]
	mov	w3, w23
	mov	x0, x21
	mov	w1, #80
	bl	check_number
	ldrsw	x2, [x20, #20]
	mov	x0, x21
	mov	w1, #81
	mov	x3, xzr
	bl	check_number
	ldr	x2, [x20, #24]
	mov	x0, x21
	mov	w1, #82
	mov	x3, x22
	bl	check_text
	ldr	x2, [x20, #32]
	mov	x0, x21
	mov	w1, #83
	mov	x3, x19
	bl	check_text
	ldr	x2, [x20, #40]
	mov	x0, x21
	mov	w1, #84
	mov	x3, x19
	bl	check_text
	ldr	x2, [x20, #48]
	mov	x0, x21
	mov	w1, #85
	mov	x3, x19
	bl	check_text
	ldp	x20, x19, [sp, #64]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #48]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #32]             // 16-byte Folded Reload
	ldr	x25, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #80             // 16-byte Folded Reload
	ret
.Lfunc_end1:
	.size	check_scale, .Lfunc_end1-check_scale
                                        // -- End function
	.p2align	2                               // -- Begin function total_by
	.type	total_by,@function
total_by:                               // @total_by
// %bb.0:
	sub	sp, sp, #112
	adrp	x8, :got:history
	stp	x29, x30, [sp, #80]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #96]             // 16-byte Folded Spill
	adrp	x19, :got:error
	mov	x3, x1
	mov	x4, sp
	ldr	x8, [x8, :got_lo12:history]
	str	xzr, [sp]
	mov	x2, xzr
	add	x29, sp, #80
	ldr	x1, [x8]
	ldr	x19, [x19, :got_lo12:error]
	mov	x5, x19
	bl	ipsf_reviews_score
	adrp	x20, .L.str
	mov	w2, w0
	add	x20, x20, :lo12:.L.str
	mov	w1, #6
	mov	x0, x20
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp]
	bl	ipsf_reviews_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #7
	mov	w3, #1
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x0, [sp]
	mov	w8, #72
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x19
	str	xzr, [sp, #64]
	stur	x0, [x29, #-8]
	stp	q0, q0, [sp, #32]
	stp	q0, q0, [sp]
	str	w8, [sp]
	bl	ipsf_reviews_copy
	mov	w2, w0
	mov	x0, x20
	mov	w1, #14
	mov	w3, wzr
	bl	check_status
	sub	x0, x29, #8
	bl	ipsf_reviews_free
	ldp	x20, x19, [sp, #96]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #80]             // 16-byte Folded Reload
	ldr	w0, [sp, #16]
	add	sp, sp, #112
	ret
.Lfunc_end2:
	.size	total_by, .Lfunc_end2-total_by
                                        // -- End function
	.p2align	2                               // -- Begin function stop
	.type	stop,@function
stop:                                   // @stop
// %bb.0:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	str	x19, [sp, #16]                  // 8-byte Folded Spill
	mov	x19, x0
	cmp	x1, x2
	adrp	x0, .L.str
	cset	w2, le
	add	x0, x0, :lo12:.L.str
	mov	w1, #134
	mov	w3, #1
	mov	x29, sp
	bl	check_number
	ldr	w0, [x19]
	ldr	x19, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end3:
	.size	stop, .Lfunc_end3-stop
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"reviews.c"
	.size	.L.str, 10

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"T1"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"good"
	.size	.L.str.2, 5

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"4"
	.size	.L.str.3, 2

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"community"
	.size	.L.str.4, 10

	.type	check_files.assessors,@object   // @check_files.assessors
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_files.assessors:
	.xword	.L.str.5
	.size	check_files.assessors, 8

	.type	.L.str.5,@object                // @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"A. Arvioija"
	.size	.L.str.5, 12

	.type	check_files.left_out,@object    // @check_files.left_out
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_files.left_out:
	.xword	.L.str.6
	.size	check_files.left_out, 8

	.type	.L.str.6,@object                // @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"appendix"
	.size	.L.str.6, 9

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"fi"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"Keksitty palvelu"
	.size	.L.str.8, 17

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"program"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"html"
	.size	.L.str.10, 5

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"xlsx"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"en"
	.size	.L.str.12, 3

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"criteria"
	.size	.L.str.13, 9

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"employment"
	.size	.L.str.14, 11

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"education"
	.size	.L.str.15, 10

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"sound"
	.size	.L.str.16, 6

	.type	check_options.rounding,@object  // @check_options.rounding
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_options.rounding:
	.xword	.L.str.17
	.xword	.L.str.18
	.size	check_options.rounding, 16

	.type	.L.str.17,@object               // @.str.17
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.17:
	.asciz	"edge"
	.size	.L.str.17, 5

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"round-half-up"
	.size	.L.str.18, 14

	.type	check_options.holidays,@object  // @check_options.holidays
	.section	.rodata,"a",@progbits
	.p2align	2
check_options.holidays:
	.word	19723                           // 0x4d0b
	.size	check_options.holidays, 4

	.type	check_answers.csv,@object       // @check_answers.csv
check_answers.csv:
	.asciz	"item;value\ncommunity_time_share;50,0\n"
	.size	check_answers.csv, 38

	.type	.L.str.19,@object               // @.str.19
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.19:
	.asciz	"csv"
	.size	.L.str.19, 4

	.type	.L.str.20,@object               // @.str.20
.L.str.20:
	.asciz	"letter"
	.size	.L.str.20, 7

	.type	.L.str.21,@object               // @.str.21
.L.str.21:
	.asciz	"community_time_share"
	.size	.L.str.21, 21

	.type	.L.str.22,@object               // @.str.22
.L.str.22:
	.asciz	"50"
	.size	.L.str.22, 3

	.type	.L.str.23,@object               // @.str.23
.L.str.23:
	.asciz	"rating.3"
	.size	.L.str.23, 9

	.type	.L.str.24,@object               // @.str.24
.L.str.24:
	.asciz	"5"
	.size	.L.str.24, 2

	.type	.L.str.25,@object               // @.str.25
.L.str.25:
	.asciz	"fair"
	.size	.L.str.25, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
