	.text
	.file	"series.c"
	.globl	check_series                    // -- Begin function check_series
	.p2align	2
	.type	check_series,@function
check_series:                           // @check_series
// %bb.0:
	sub	sp, sp, #496
	movi	v0.2d, #0000000000000000
	adrp	x8, months.teams
	mov	w9, #88
	mov	x10, #19874
	mov	x11, #6
	add	x8, x8, :lo12:months.teams
	movk	x10, #32768, lsl #48
	movk	x11, #1, lsl #32
	stp	q0, q0, [sp, #16]
	adrp	x12, :got:history
	str	w9, [sp, #16]
	adrp	x9, months.exact
	stur	x10, [sp, #20]
	add	x9, x9, :lo12:months.exact
	mov	w10, #1
	stp	x11, x8, [sp, #32]
	adrp	x8, months.holidays
	stp	x28, x27, [sp, #416]            // 16-byte Folded Spill
	add	x8, x8, :lo12:months.holidays
	adrp	x27, :got:edition
	stp	q0, q0, [sp, #48]
	mov	w11, #19904
	stp	x10, x9, [sp, #48]
	adrp	x9, go_on
	stp	x29, x30, [sp, #400]            // 16-byte Folded Spill
	add	x9, x9, :lo12:go_on
	stp	x26, x25, [sp, #432]            // 16-byte Folded Spill
	adrp	x5, :got:error
	stp	x24, x23, [sp, #448]            // 16-byte Folded Spill
	add	x3, sp, #16
	stp	x22, x21, [sp, #464]            // 16-byte Folded Spill
	add	x4, sp, #8
	stp	x20, x19, [sp, #480]            // 16-byte Folded Spill
	mov	x2, xzr
	str	wzr, [sp, #108]
	add	x29, sp, #400
	str	q0, [sp, #80]
	add	x25, sp, #128
	stp	x10, x8, [sp, #64]
	add	x8, sp, #108
	ldr	x27, [x27, :got_lo12:edition]
	ldr	x12, [x12, :got_lo12:history]
	stp	x10, x9, [sp, #80]
	str	x8, [sp, #96]
	stp	w11, wzr, [sp, #24]
	ldr	x0, [x27]
	str	xzr, [sp, #8]
	ldr	x1, [x12]
	ldr	x5, [x5, :got_lo12:error]
	bl	ipsf_series_score
	adrp	x19, .L.str
	mov	w2, w0
	add	x19, x19, :lo12:.L.str
	mov	w1, #126
	mov	x0, x19
	mov	w3, wzr
	bl	check_status
	ldr	w8, [sp, #108]
	mov	x0, x19
	mov	w1, #127
	mov	w3, #1
	cmp	w8, #0
	cset	w2, gt
	bl	check_number
	movi	v1.2d, #0000000000000000
	mov	w8, #72
	movi	v0.2d, #0000000000000000
	ldr	x20, [sp, #8]
	stp	q1, q1, [x25, #224]
	stp	q1, q1, [x25, #192]
	stp	q1, q1, [x25, #160]
	stp	q1, q1, [x25, #128]
	stp	q1, q1, [x25, #96]
	stur	w8, [x29, #-160]
	mov	w8, #56
	str	q1, [sp, #128]
	stp	q1, q1, [x25, #64]
	stp	q0, q1, [x25, #32]
	str	q0, [x25, #16]
	str	w8, [sp, #128]
	bl	ipsf_measure_count
	mov	x19, x0
	bl	ipsf_measure_count
	cmp	x0, #1
	b.lt	.LBB0_5
// %bb.1:
	mov	x0, xzr
	bl	ipsf_measure_name
	adrp	x1, .L.str.4
	add	x1, x1, :lo12:.L.str.4
	bl	strcmp
	cbz	w0, .LBB0_6
// %bb.2:
	adrp	x22, .L.str.4
	mov	x21, xzr
	add	x22, x22, :lo12:.L.str.4
.LBB0_3:                                // =>This Inner Loop Header: Depth=1
	add	x21, x21, #1
	bl	ipsf_measure_count
	cmp	x21, x0
	b.ge	.LBB0_5
// %bb.4:                               //   in Loop: Header=BB0_3 Depth=1
	mov	x0, x21
	bl	ipsf_measure_name
	mov	x1, x22
	bl	strcmp
	cbnz	w0, .LBB0_3
	b	.LBB0_7
.LBB0_5:
	adrp	x0, .L.str
	mov	w1, #46
	add	x0, x0, :lo12:.L.str
	mov	x2, xzr
	mov	w3, #1
	bl	check_number
.LBB0_6:
	mov	x21, xzr
.LBB0_7:
	mov	x0, x20
	bl	ipsf_series_count
	adrp	x22, .L.str
	mov	x2, x0
	add	x22, x22, :lo12:.L.str
	mov	w1, #59
	mov	x0, x22
	mov	w3, #2
	bl	check_number
	sub	x0, x29, #160
	mov	w1, #144
	bl	stale
	adrp	x23, :got:error
	sub	x3, x29, #160
	mov	x0, x20
	mov	x1, xzr
	mov	w2, #2
	ldr	x23, [x23, :got_lo12:error]
	mov	x4, x23
	bl	ipsf_series_copy
	mov	w2, w0
	mov	x0, x22
	mov	w1, #61
	mov	w3, wzr
	bl	check_status
	ldursw	x2, [x29, #-156]
	mov	x0, x22
	mov	w1, #62
	mov	w3, #19874
	bl	check_number
	ldursw	x2, [x29, #-144]
	mov	x0, x22
	mov	w1, #63
	mov	w3, #10
	bl	check_number
	ldursw	x2, [x29, #-140]
	mov	x0, x22
	mov	w1, #64
	mov	w3, #13
	bl	check_number
	ldursw	x2, [x29, #-84]
	mov	x0, x22
	mov	w1, #65
	mov	w3, #19904
	bl	check_number
	adrp	x3, .L.str.5
	ldur	x2, [x29, #-40]
	add	x3, x3, :lo12:.L.str.5
	mov	x0, x22
	mov	w1, #66
	bl	check_text
	add	x3, sp, #128
	mov	x0, x20
	mov	x1, xzr
	mov	w2, #2
	mov	x4, x23
	bl	ipsf_series_copy_scales
	mov	w2, w0
	mov	x0, x22
	mov	w1, #67
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #192]
	mov	x0, x22
	mov	w1, #68
	mov	w3, #12
	bl	check_number
	add	x3, sp, #120
	add	x4, sp, #112
	mov	x0, x20
	mov	x1, xzr
	mov	w2, #2
	mov	x5, x23
	bl	ipsf_series_copy_levels
	mov	w2, w0
	mov	x0, x22
	mov	w1, #69
	mov	w3, wzr
	bl	check_status
	ldrb	w2, [sp, #122]
	mov	x0, x22
	mov	w1, #70
	mov	w3, #1
	bl	check_number
	ldrb	w2, [sp, #114]
	mov	x0, x22
	mov	w1, #71
	mov	w3, #4
	bl	check_number
	ldrb	w2, [sp, #125]
	mov	x0, x22
	mov	w1, #72
	mov	w3, #3
	bl	check_number
	ldrb	w2, [sp, #117]
	mov	x0, x22
	mov	w1, #73
	mov	w3, #3
	bl	check_number
	sub	x8, x19, #1
	mov	x0, x22
	cmp	x8, #200
	mov	w1, #74
	cset	w2, lo
	mov	w3, #1
	bl	check_number
	cmp	x19, #200
	b.gt	.LBB0_9
// %bb.8:
	adrp	x4, :got:error
	adrp	x22, check_dates.measures
	add	x22, x22, :lo12:check_dates.measures
	mov	x0, x20
	mov	x1, xzr
	mov	w2, #2
	ldr	x4, [x4, :got_lo12:error]
	mov	x3, x22
	bl	ipsf_series_copy_measures
	adrp	x20, .L.str
	mov	w2, w0
	add	x20, x20, :lo12:.L.str
	mov	w1, #76
	mov	x0, x20
	mov	w3, wzr
	bl	check_status
	add	x23, x22, x21, lsl #4
	mov	x0, x20
	mov	w1, #77
	mov	w3, #3000
	ldr	x2, [x23]
	bl	check_number
	ldr	x2, [x23, #8]
	mov	x0, x20
	mov	w1, #77
	mov	w3, #1500
	bl	check_number
	add	x8, x21, x19
	mov	x0, x20
	mov	w1, #78
	mov	w3, #2000
	add	x19, x22, x8, lsl #4
	ldr	x2, [x19]
	bl	check_number
	ldr	x2, [x19, #8]
	mov	x0, x20
	mov	w1, #78
	mov	w3, #1500
	bl	check_number
.LBB0_9:
	adrp	x20, :got:error
	str	xzr, [sp, #128]
	ldr	x22, [sp, #8]
	add	x2, sp, #128
	mov	w1, #1
	ldr	x20, [x20, :got_lo12:error]
	mov	x0, x22
	mov	x3, x20
	bl	ipsf_series_review
	adrp	x21, .L.str
	mov	w2, w0
	add	x21, x21, :lo12:.L.str
	mov	w1, #84
	mov	x0, x21
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #128]
	bl	ipsf_reviews_count
	mov	x2, x0
	mov	x0, x21
	mov	w1, #85
	mov	w3, #1
	bl	check_number
	add	x0, sp, #128
	bl	ipsf_reviews_free
	sub	x1, x29, #160
	mov	x0, x22
	mov	x2, x20
	bl	ipsf_series_arrow
	mov	w4, w0
	sub	x3, x29, #160
	mov	x0, x21
	mov	w1, #87
	mov	w2, #2
	bl	check_stream
	adrp	x2, :got:table
	adrp	x1, .L.str.6
	add	x1, x1, :lo12:.L.str.6
	mov	x0, x22
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_series_table
	mov	w3, w0
	mov	x0, x21
	mov	w1, #88
	mov	w2, #2
	mov	w26, #88
	bl	check_table
	adrp	x19, :got:lent
	adrp	x23, :got:length
	mov	x0, x22
	mov	x3, x20
	ldr	x19, [x19, :got_lo12:lent]
	ldr	x23, [x23, :got_lo12:length]
	mov	x1, x19
	mov	x2, x23
	bl	ipsf_series_json
	mov	w2, w0
	mov	x0, x21
	mov	w1, #89
	bl	check_lent
	mov	x0, x22
	mov	w1, wzr
	mov	x2, x19
	mov	x3, x23
	mov	x4, x20
	bl	ipsf_series_csv
	mov	w2, w0
	mov	x0, x21
	mov	w1, #90
	bl	check_lent
	adrp	x24, .L.str.7
	mov	x0, x22
	add	x24, x24, :lo12:.L.str.7
	mov	x2, x19
	mov	x1, x24
	mov	x3, x23
	mov	x4, x20
	bl	ipsf_series_text
	mov	w2, w0
	mov	x0, x21
	mov	w1, #91
	bl	check_lent
	adrp	x19, :got:bytes
	mov	x0, x22
	mov	x1, x24
	mov	x3, x20
	ldr	x19, [x19, :got_lo12:bytes]
	mov	x2, x19
	bl	ipsf_series_xlsx
	adrp	x2, .L.str.8
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.8
	mov	x0, x21
	mov	w1, #92
	bl	check_bytes
	mov	x0, x22
	mov	x1, xzr
	mov	x2, x19
	mov	x3, x20
	bl	ipsf_series_html
	adrp	x2, .L.str.9
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.9
	mov	x0, x21
	mov	w1, #93
	bl	check_bytes
	add	x0, sp, #8
	bl	ipsf_series_free
	movi	v0.2d, #0000000000000000
	mov	x23, #19723
	movk	x23, #32768, lsl #48
	mov	w22, #20088
	adrp	x24, :got:history
	stur	xzr, [x29, #-80]
	str	xzr, [sp, #128]
	ldr	x0, [x27]
	stp	q0, q0, [x25, #112]
	mov	w28, #6
	stp	q0, q0, [x25, #160]
	sub	x3, x29, #160
	str	q0, [x25, #144]
	add	x4, sp, #128
	stur	x23, [x25, #116]
	mov	x2, xzr
	stur	w26, [x29, #-160]
	mov	x5, x20
	stur	w22, [x29, #-152]
	ldr	x24, [x24, :got_lo12:history]
	stp	wzr, w28, [x29, #-148]
	ldr	x1, [x24]
	bl	ipsf_series_score
	mov	w2, w0
	mov	x0, x21
	mov	w1, #37
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #128]
	bl	ipsf_series_count
	mov	x2, x0
	mov	x0, x21
	mov	w1, #38
	mov	w3, #12
	bl	check_number
	add	x0, sp, #128
	bl	ipsf_series_free
	ldr	x8, [sp, #128]
	mov	x0, x21
	mov	w1, #40
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x0, [x27]
	ldr	x1, [x24]
	mov	w8, #1
	sub	x3, x29, #160
	add	x4, sp, #128
	mov	x2, xzr
	mov	x5, x20
	stp	q0, q0, [x25, #112]
	stur	xzr, [x29, #-80]
	stp	q0, q0, [x25, #160]
	str	q0, [x25, #144]
	stur	x23, [x25, #116]
	str	xzr, [sp, #128]
	stur	w26, [x29, #-160]
	stur	w28, [x29, #-144]
	stp	w22, w8, [x29, #-152]
	bl	ipsf_series_score
	mov	w2, w0
	mov	x0, x21
	mov	w1, #37
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #128]
	bl	ipsf_series_count
	mov	x2, x0
	mov	x0, x21
	mov	w1, #38
	mov	w3, #4
	bl	check_number
	add	x0, sp, #128
	bl	ipsf_series_free
	ldr	x8, [sp, #128]
	mov	x0, x21
	mov	w1, #40
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x0, [x27]
	ldr	x1, [x24]
	mov	w8, #2
	sub	x3, x29, #160
	add	x4, sp, #128
	mov	x2, xzr
	mov	x5, x20
	stp	q0, q0, [x25, #112]
	stur	xzr, [x29, #-80]
	stp	q0, q0, [x25, #160]
	str	q0, [x25, #144]
	stur	x23, [x25, #116]
	str	xzr, [sp, #128]
	stur	w26, [x29, #-160]
	stur	w28, [x29, #-144]
	stp	w22, w8, [x29, #-152]
	bl	ipsf_series_score
	mov	w2, w0
	mov	x0, x21
	mov	w1, #37
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #128]
	bl	ipsf_series_count
	mov	x2, x0
	mov	x0, x21
	mov	w1, #38
	mov	w3, #1
	bl	check_number
	add	x0, sp, #128
	bl	ipsf_series_free
	ldr	x8, [sp, #128]
	mov	x0, x21
	mov	w1, #40
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	adrp	x8, .L__const.check_publishing.published
	ldr	x0, [x27]
	add	x8, x8, :lo12:.L__const.check_publishing.published
	ldr	x1, [x24]
	add	x3, sp, #16
	add	x5, sp, #128
	mov	x2, xzr
	mov	w4, #14
	ldr	q0, [x8]
	mov	x6, x20
	ldr	x8, [x8, #16]
	str	xzr, [sp, #128]
	mov	w23, #14
	str	q0, [x25, #112]
	stur	x8, [x29, #-144]
	bl	ipsf_publication_new
	mov	w2, w0
	mov	x0, x21
	mov	w1, #100
	mov	w3, wzr
	bl	check_status
	bl	ipsf_published_table_count
	cmp	x0, #1
	b.lt	.LBB0_13
// %bb.10:
	adrp	x21, :got:table
	adrp	x22, :got:error
	adrp	x23, .L.str.6
	adrp	x24, .L.str
	mov	x26, x27
	mov	x20, xzr
	mov	x27, #-1
	ldr	x21, [x21, :got_lo12:table]
	ldr	x22, [x22, :got_lo12:error]
	add	x23, x23, :lo12:.L.str.6
	add	x24, x24, :lo12:.L.str
.LBB0_11:                               // =>This Inner Loop Header: Depth=1
	mov	x0, x20
	bl	ipsf_published_table_name
	mov	x1, x23
	bl	strcmp
	cmp	w0, #0
	mov	x0, x20
	ldr	x25, [sp, #128]
	csel	x27, x20, x27, eq
	bl	ipsf_published_table_name
	mov	x1, x0
	mov	x0, x25
	mov	x2, x21
	mov	x3, x22
	bl	ipsf_publication_table
	mov	w2, w0
	mov	x0, x24
	mov	w1, #103
	mov	w3, wzr
	bl	check_status
	mov	x0, x21
	bl	ipsf_table_free
	add	x20, x20, #1
	bl	ipsf_published_table_count
	cmp	x20, x0
	b.lt	.LBB0_11
// %bb.12:
	mvn	x8, x27
	mov	x27, x26
	lsr	x2, x8, #63
	mov	w23, #14
	b	.LBB0_14
.LBB0_13:
	mov	x2, xzr
.LBB0_14:
	adrp	x20, .L.str
	mov	w1, #106
	add	x20, x20, :lo12:.L.str
	mov	w3, #1
	mov	x0, x20
	bl	check_number
	adrp	x2, :got:table
	adrp	x21, :got:error
	ldr	x0, [sp, #128]
	adrp	x1, .L.str.6
	add	x1, x1, :lo12:.L.str.6
	ldr	x2, [x2, :got_lo12:table]
	ldr	x21, [x21, :got_lo12:error]
	mov	x3, x21
	bl	ipsf_publication_table
	mov	w3, w0
	mov	x0, x20
	mov	w1, #107
	mov	w2, #2
	bl	check_table
	add	x0, sp, #128
	bl	ipsf_publication_free
	ldr	x8, [sp, #128]
	mov	x0, x20
	mov	w1, #109
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	adrp	x22, .L.str.10
	add	x22, x22, :lo12:.L.str.10
	mov	x0, x22
	bl	remove
	adrp	x8, :got:history
	stur	w23, [x29, #-156]
	ldr	x0, [x27]
	add	x3, sp, #16
	sub	x4, x29, #160
	mov	x2, xzr
	ldr	x8, [x8, :got_lo12:history]
	mov	x5, x21
	stp	x22, xzr, [x29, #-152]
	ldr	x1, [x8]
	bl	ipsf_publish
	mov	w23, w0
	adrp	x0, .L.str.11
	add	x0, x0, :lo12:.L.str.11
	bl	ipsf_has
	cmp	w0, #0
	mov	x0, x20
	csel	w3, w28, wzr, eq
	mov	w1, #115
	mov	w2, w23
	bl	check_status
	mov	x0, x22
	bl	remove
	adrp	x0, .L.str.12
	adrp	x1, .L.str.13
	adrp	x2, .L.str.14
	add	x0, x0, :lo12:.L.str.12
	add	x1, x1, :lo12:.L.str.13
	add	x2, x2, :lo12:.L.str.14
	mov	x3, x19
	mov	x4, x21
	bl	ipsf_adapter
	mov	w2, w0
	mov	x0, x20
	mov	w1, #117
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x19]
	mov	x1, xzr
	bl	ipsf_bytes_data
	cmp	x0, #0
	mov	x0, x20
	cset	w2, ne
	mov	w1, #118
	mov	w3, #1
	bl	check_number
	mov	x0, x19
	bl	ipsf_bytes_free
	ldp	x20, x19, [sp, #480]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #464]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #448]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #432]            // 16-byte Folded Reload
	ldp	x28, x27, [sp, #416]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #400]            // 16-byte Folded Reload
	add	sp, sp, #496
	ret
.Lfunc_end0:
	.size	check_series, .Lfunc_end0-check_series
                                        // -- End function
	.p2align	2                               // -- Begin function go_on
	.type	go_on,@function
go_on:                                  // @go_on
// %bb.0:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	str	x19, [sp, #16]                  // 8-byte Folded Spill
	mov	x19, x0
	cmp	x1, x2
	adrp	x0, .L.str
	cset	w2, le
	add	x0, x0, :lo12:.L.str
	mov	w1, #5
	mov	w3, #1
	mov	x29, sp
	bl	check_number
	ldr	w8, [x19]
	mov	w0, wzr
	add	w8, w8, #1
	str	w8, [x19]
	ldr	x19, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end1:
	.size	go_on, .Lfunc_end1-go_on
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"series.c"
	.size	.L.str, 9

	.type	months.teams,@object            // @months.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
months.teams:
	.xword	.L.str.1
	.size	months.teams, 8

	.type	.L.str.1,@object                // @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"T1"
	.size	.L.str.1, 3

	.type	months.exact,@object            // @months.exact
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
months.exact:
	.xword	.L.str.2
	.xword	.L.str.3
	.size	months.exact, 16

	.type	.L.str.2,@object                // @.str.2
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.2:
	.asciz	"edge"
	.size	.L.str.2, 5

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"level-met"
	.size	.L.str.3, 10

	.type	months.holidays,@object         // @months.holidays
	.section	.rodata,"a",@progbits
	.p2align	2
months.holidays:
	.word	19723                           // 0x4d0b
	.size	months.holidays, 4

	.type	check_dates.measures,@object    // @check_dates.measures
	.local	check_dates.measures
	.comm	check_dates.measures,6400,8
	.type	.L.str.4,@object                // @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"clients_per_coach"
	.size	.L.str.4, 18

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"good"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"reviews"
	.size	.L.str.6, 8

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

	.type	.L__const.check_publishing.published,@object // @__const.check_publishing.published
	.section	.rodata,"a",@progbits
	.p2align	3
.L__const.check_publishing.published:
	.word	24                              // 0x18
	.word	14                              // 0xe
	.xword	0
	.xword	0
	.size	.L__const.check_publishing.published, 24

	.type	.L.str.10,@object               // @.str.10
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.10:
	.asciz	"made-up.sqlite"
	.size	.L.str.10, 15

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"sqlite"
	.size	.L.str.11, 7

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"postgresql"
	.size	.L.str.12, 11

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"records"
	.size	.L.str.13, 8

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"fi"
	.size	.L.str.14, 3

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
