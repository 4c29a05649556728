	.text
	.file	"tables.c"
	.globl	check_tables                    // -- Begin function check_tables
	.p2align	2
	.type	check_tables,@function
check_tables:                           // @check_tables
// %bb.0:
	sub	sp, sp, #336
	stp	x29, x30, [sp, #240]            // 16-byte Folded Spill
	add	x29, sp, #240
	sub	x8, x29, #80
	stp	x28, x27, [sp, #256]            // 16-byte Folded Spill
	stp	x26, x25, [sp, #272]            // 16-byte Folded Spill
	stp	x24, x23, [sp, #288]            // 16-byte Folded Spill
	stp	x22, x21, [sp, #304]            // 16-byte Folded Spill
	stp	x20, x19, [sp, #320]            // 16-byte Folded Spill
	bl	on_june_30
	adrp	x24, :got:edition
	adrp	x25, :got:history
	adrp	x20, :got:error
	sub	x3, x29, #80
	add	x4, sp, #96
	mov	x2, xzr
	ldr	x24, [x24, :got_lo12:edition]
	ldr	x25, [x25, :got_lo12:history]
	str	xzr, [sp, #96]
	str	xzr, [sp, #32]
	ldr	x0, [x24]
	ldr	x1, [x25]
	ldr	x20, [x20, :got_lo12:error]
	mov	x5, x20
	bl	ipsf_reviews_score
	adrp	x19, .L.str.1
	mov	w2, w0
	add	x19, x19, :lo12:.L.str.1
	mov	w1, #8
	mov	x0, x19
	mov	w3, wzr
	bl	check_status
	adrp	x21, .L.str
	ldr	x0, [sp, #96]
	add	x21, x21, :lo12:.L.str
	add	x2, sp, #32
	mov	x1, x21
	mov	x3, x20
	bl	ipsf_reviews_table
	mov	w2, w0
	mov	x0, x19
	mov	w1, #9
	mov	w3, wzr
	bl	check_status
	add	x0, sp, #96
	bl	ipsf_reviews_free
	ldr	x0, [sp, #32]
	str	x0, [sp, #8]
	bl	ipsf_table_row_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #34
	mov	w3, #3
	bl	check_number
	adrp	x23, .L.str.2
	ldr	x0, [sp, #8]
	add	x23, x23, :lo12:.L.str.2
	sub	x2, x29, #80
	mov	x1, x23
	bl	column_of
	mov	x22, x0
	ldur	w2, [x29, #-80]
	mov	x0, x19
	mov	w1, #36
	mov	w3, #80
	bl	check_number
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #37
	mov	x3, xzr
	bl	check_number
	ldursw	x2, [x29, #-72]
	mov	x0, x19
	mov	w1, #38
	mov	w3, #1
	bl	check_number
	ldursw	x2, [x29, #-68]
	mov	x0, x19
	mov	w1, #39
	mov	x3, xzr
	bl	check_number
	ldursw	x2, [x29, #-64]
	mov	x0, x19
	mov	w1, #40
	mov	x3, xzr
	bl	check_number
	ldursw	x2, [x29, #-60]
	mov	x0, x19
	mov	w1, #41
	mov	x3, xzr
	bl	check_number
	ldur	x2, [x29, #-40]
	mov	x0, x19
	mov	w1, #42
	mov	x3, x23
	bl	check_text
	ldur	x2, [x29, #-32]
	mov	x0, x19
	mov	w1, #43
	mov	x3, xzr
	bl	check_text
	adrp	x3, .L.str.3
	ldur	x2, [x29, #-8]
	add	x3, x3, :lo12:.L.str.3
	mov	x0, x19
	mov	w1, #44
	bl	check_text
	ldr	x0, [sp, #8]
	add	x4, sp, #96
	add	x5, sp, #88
	mov	x1, x22
	mov	x2, xzr
	mov	w3, #3
	mov	x6, x20
	bl	ipsf_table_copy_numbers
	mov	w2, w0
	mov	x0, x19
	mov	w1, #45
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #96]
	mov	x0, x19
	mov	w1, #46
	mov	w3, #19904
	bl	check_number
	adrp	x1, .L.str.4
	ldr	x0, [sp, #8]
	add	x1, x1, :lo12:.L.str.4
	sub	x2, x29, #80
	bl	column_of
	mov	x22, x0
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #48
	mov	w3, #1
	bl	check_number
	ldursw	x2, [x29, #-72]
	mov	x0, x19
	mov	w1, #49
	mov	x3, xzr
	bl	check_number
	ldr	x0, [sp, #8]
	add	x4, sp, #96
	add	x5, sp, #88
	mov	x1, x22
	mov	x2, xzr
	mov	w3, #3
	mov	x6, x20
	bl	ipsf_table_copy_numbers
	mov	w2, w0
	mov	x0, x19
	mov	w1, #50
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #51
	mov	w3, #4
	bl	check_number
	ldrb	w2, [sp, #89]
	mov	x0, x19
	mov	w1, #52
	mov	w3, #1
	bl	check_number
	adrp	x1, .L.str.5
	ldr	x0, [sp, #8]
	add	x1, x1, :lo12:.L.str.5
	sub	x2, x29, #80
	bl	column_of
	mov	x1, x0
	ldr	x0, [sp, #8]
	add	x4, sp, #96
	add	x5, sp, #88
	mov	x2, xzr
	mov	w3, #3
	mov	x6, x20
	bl	ipsf_table_copy_numbers
	mov	w2, w0
	mov	x0, x19
	mov	w1, #54
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #96]
	mov	x0, x19
	mov	w1, #55
	mov	x3, xzr
	bl	check_number
	ldrb	w2, [sp, #88]
	mov	x0, x19
	mov	w1, #56
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #57
	mov	w3, #5
	bl	check_number
	adrp	x1, .L.str.6
	ldr	x0, [sp, #8]
	add	x1, x1, :lo12:.L.str.6
	sub	x2, x29, #80
	bl	column_of
	mov	x23, x0
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #59
	mov	w3, #6
	bl	check_number
	ldr	x0, [sp, #8]
	add	x4, sp, #32
	mov	x1, x23
	mov	x2, xzr
	mov	w3, #3
	mov	x5, x20
	bl	ipsf_table_copy_texts
	mov	w2, w0
	mov	x0, x19
	mov	w1, #60
	mov	w3, wzr
	bl	check_status
	adrp	x3, .L.str.7
	ldr	x2, [sp, #40]
	add	x3, x3, :lo12:.L.str.7
	mov	x0, x19
	mov	w1, #61
	bl	check_text
	ldr	x0, [sp, #8]
	add	x4, sp, #32
	mov	x1, x22
	mov	x2, xzr
	mov	w3, #3
	mov	x5, x20
	bl	ipsf_table_copy_texts
	mov	w2, w0
	mov	x0, x19
	mov	w1, #62
	mov	w3, #1
	bl	check_status
	add	x0, sp, #8
	bl	ipsf_table_free
	ldr	x8, [sp, #8]
	mov	x0, x19
	mov	w1, #64
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	sub	x8, x29, #80
	bl	on_june_30
	ldr	x0, [x24]
	sub	x3, x29, #80
	ldr	x1, [x25]
	add	x4, sp, #96
	mov	x2, xzr
	mov	x5, x20
	str	xzr, [sp, #96]
	str	xzr, [sp, #32]
	bl	ipsf_reviews_score
	mov	w2, w0
	mov	x0, x19
	mov	w1, #8
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #96]
	add	x2, sp, #32
	mov	x1, x21
	mov	x3, x20
	bl	ipsf_reviews_table
	mov	w2, w0
	mov	x0, x19
	mov	w1, #9
	mov	w3, wzr
	bl	check_status
	add	x0, sp, #96
	bl	ipsf_reviews_free
	adrp	x8, .L__const.check_words.word
	adrp	x1, .L.str.8
	add	x8, x8, :lo12:.L__const.check_words.word
	ldr	x0, [sp, #32]
	add	x1, x1, :lo12:.L.str.8
	sub	x2, x29, #80
	ldp	q0, q1, [x8]
	str	x0, [sp, #8]
	stp	q0, q1, [sp, #96]
	bl	column_of
	mov	x21, x0
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #74
	mov	w3, #5
	bl	check_number
	ldr	x0, [sp, #8]
	add	x4, sp, #32
	mov	x1, x21
	mov	x2, xzr
	mov	w3, #3
	mov	x5, x20
	bl	ipsf_table_copy_texts
	mov	w2, w0
	mov	x0, x19
	mov	w1, #75
	mov	w3, wzr
	bl	check_status
	adrp	x3, .L.str.9
	ldr	x2, [sp, #40]
	add	x3, x3, :lo12:.L.str.9
	mov	x0, x19
	mov	w1, #76
	bl	check_text
	ldur	w8, [x29, #-60]
	mov	x0, x19
	mov	w1, #77
	mov	w3, #1
	cmp	w8, #0
	cset	w2, gt
	bl	check_number
	ldur	w8, [x29, #-60]
	cmp	w8, #1
	b.lt	.LBB0_5
// %bb.1:
	adrp	x19, :got:error
	adrp	x20, .L.str.1
	adrp	x22, .L.str.9
	mov	x26, #-1
	mov	w27, #1
	add	x20, x20, :lo12:.L.str.1
	ldr	x19, [x19, :got_lo12:error]
	add	x22, x22, :lo12:.L.str.9
.LBB0_2:                                // =>This Inner Loop Header: Depth=1
	add	x0, sp, #96
	mov	w1, #32
	sub	x23, x27, #1
	bl	stale
	ldr	x0, [sp, #8]
	add	x4, sp, #96
	mov	x1, x21
	mov	x2, x23
	mov	w3, #1
	mov	x5, x19
	bl	ipsf_table_copy_words
	mov	w2, w0
	mov	x0, x20
	mov	w1, #80
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #104]
	mov	x1, x22
	bl	strcmp
	ldursw	x8, [x29, #-60]
	cmp	w0, #0
	csel	x26, x23, x26, eq
	cmp	x27, x8
	b.ge	.LBB0_4
// %bb.3:                               //   in Loop: Header=BB0_2 Depth=1
	add	x27, x27, #1
	tbnz	x26, #63, .LBB0_2
.LBB0_4:
	mvn	x8, x26
	lsr	x2, x8, #63
	b	.LBB0_6
.LBB0_5:
	mov	x2, xzr
.LBB0_6:
	adrp	x20, .L.str.1
	mov	w1, #83
	add	x20, x20, :lo12:.L.str.1
	mov	w3, #1
	mov	x0, x20
	bl	check_number
	ldr	w2, [sp, #96]
	mov	x0, x20
	mov	w1, #84
	mov	w3, #32
	bl	check_number
	ldrsw	x2, [sp, #100]
	mov	x0, x20
	mov	w1, #85
	mov	x3, xzr
	bl	check_number
	adrp	x19, :got:lent
	ldr	x0, [sp, #8]
	adrp	x5, :got:error
	adrp	x1, .L.str.10
	add	x1, x1, :lo12:.L.str.10
	mov	w2, wzr
	ldr	x19, [x19, :got_lo12:lent]
	mov	x4, xzr
	ldr	x5, [x5, :got_lo12:error]
	mov	x3, x19
	bl	ipsf_table_csv
	mov	w2, w0
	mov	x0, x20
	mov	w1, #86
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x19]
	ldr	x1, [sp, #112]
	bl	strstr
	cbz	x0, .LBB0_8
// %bb.7:
	ldr	x0, [x19]
	ldr	x1, [sp, #120]
	bl	strstr
	cmp	x0, #0
	cset	w2, eq
	b	.LBB0_9
.LBB0_8:
	mov	x2, xzr
.LBB0_9:
	adrp	x19, .L.str.1
	mov	w1, #87
	add	x19, x19, :lo12:.L.str.1
	mov	w3, #1
	mov	x0, x19
	bl	check_number
	add	x0, sp, #8
	bl	ipsf_table_free
	movi	v0.2d, #0000000000000000
	mov	w8, #56
	mov	x9, #-1
	adrp	x20, :got:error
	str	xzr, [sp, #144]
	ldr	x0, [x24]
	stp	xzr, xzr, [sp, #80]
	ldr	x1, [x25]
	stp	q0, q0, [sp, #96]
	add	x2, sp, #96
	str	w8, [sp, #96]
	mov	x8, #19814
	movk	x8, #32768, lsl #48
	str	q0, [sp, #128]
	str	x9, [sp, #128]
	mov	w9, #19843
	add	x3, sp, #88
	stur	x8, [sp, #100]
	mov	w8, #5
	str	w9, [sp, #104]
	str	x8, [sp, #128]
	ldr	x20, [x20, :got_lo12:error]
	mov	x4, x20
	bl	ipsf_tracking_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #102
	mov	w3, wzr
	bl	check_status
	adrp	x1, .L.str.11
	ldr	x0, [sp, #88]
	add	x1, x1, :lo12:.L.str.11
	add	x2, sp, #80
	mov	x3, x20
	bl	ipsf_tracking_table
	mov	w2, w0
	mov	x0, x19
	mov	w1, #103
	mov	w3, wzr
	bl	check_status
	add	x0, sp, #88
	bl	ipsf_tracking_free
	adrp	x1, .L.str.12
	ldr	x0, [sp, #80]
	add	x1, x1, :lo12:.L.str.12
	sub	x2, x29, #80
	bl	column_of
	mov	x21, x0
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #106
	mov	w3, #3
	bl	check_number
	ldursw	x2, [x29, #-64]
	mov	x0, x19
	mov	w1, #107
	mov	w3, #1
	bl	check_number
	ldursw	x2, [x29, #-68]
	mov	x0, x19
	mov	w1, #108
	mov	w3, #1
	bl	check_number
	adrp	x1, .L.str.13
	ldr	x0, [sp, #80]
	add	x1, x1, :lo12:.L.str.13
	sub	x2, x29, #80
	bl	column_of
	ldursw	x2, [x29, #-64]
	mov	x0, x19
	mov	w1, #110
	mov	x3, xzr
	bl	check_number
	ldursw	x2, [x29, #-68]
	mov	x0, x19
	mov	w1, #111
	mov	w3, #2
	bl	check_number
	ldr	x0, [sp, #80]
	add	x4, sp, #32
	mov	x1, x21
	mov	x2, xzr
	mov	w3, #3
	mov	x5, x20
	bl	ipsf_table_copy_fractions
	mov	w2, w0
	mov	x0, x19
	mov	w1, #112
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #113
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #40]
	mov	x0, x19
	mov	w1, #113
	mov	w3, #2
	bl	check_number
	adrp	x1, .L.str.14
	ldr	x0, [sp, #80]
	add	x1, x1, :lo12:.L.str.14
	sub	x2, x29, #80
	bl	column_of
	mov	x21, x0
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #115
	mov	w3, #2
	bl	check_number
	ldur	x8, [x29, #-48]
	mov	x0, x19
	mov	w1, #116
	mov	w3, #1
	cmp	x8, #0
	cset	w2, ne
	bl	check_number
	ldr	x0, [sp, #80]
	add	x4, sp, #8
	mov	x1, x21
	mov	x2, xzr
	mov	w3, #3
	mov	x5, xzr
	mov	x6, x20
	bl	ipsf_table_copy_numbers
	mov	w2, w0
	mov	x0, x19
	mov	w1, #117
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #118
	mov	w3, #2
	bl	check_number
	adrp	x1, .L.str.15
	ldr	x0, [sp, #80]
	add	x1, x1, :lo12:.L.str.15
	sub	x2, x29, #80
	bl	column_of
	adrp	x1, .L.str.16
	ldur	x0, [x29, #-24]
	add	x1, x1, :lo12:.L.str.16
	bl	strstr
	cbz	x0, .LBB0_11
// %bb.10:
	adrp	x1, .L.str.16
	ldur	x0, [x29, #-16]
	add	x1, x1, :lo12:.L.str.16
	bl	strstr
	cmp	x0, #0
	cset	w2, eq
	b	.LBB0_12
.LBB0_11:
	mov	x2, xzr
.LBB0_12:
	adrp	x19, .L.str.1
	mov	w1, #120
	add	x19, x19, :lo12:.L.str.1
	mov	w3, #1
	mov	x0, x19
	bl	check_number
	adrp	x1, .L.str.17
	ldr	x0, [sp, #80]
	add	x1, x1, :lo12:.L.str.17
	sub	x2, x29, #80
	bl	column_of
	adrp	x20, :got:error
	mov	x1, x0
	ldr	x0, [sp, #80]
	add	x4, sp, #8
	mov	w2, #2
	mov	w3, #1
	ldr	x20, [x20, :got_lo12:error]
	mov	x5, xzr
	mov	x6, x20
	bl	ipsf_table_copy_numbers
	mov	w2, w0
	mov	x0, x19
	mov	w1, #122
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #123
	mov	w3, #5
	bl	check_number
	add	x0, sp, #80
	bl	ipsf_table_free
	sub	x8, x29, #80
	bl	on_june_30
	ldr	x0, [x24]
	sub	x3, x29, #80
	ldr	x1, [x25]
	add	x4, sp, #96
	mov	x2, xzr
	mov	x5, x20
	str	xzr, [sp, #96]
	str	xzr, [sp, #32]
	bl	ipsf_reviews_score
	mov	w2, w0
	mov	x0, x19
	mov	w1, #8
	mov	w3, wzr
	bl	check_status
	adrp	x1, .L.str.18
	ldr	x0, [sp, #96]
	add	x1, x1, :lo12:.L.str.18
	add	x2, sp, #32
	mov	x3, x20
	bl	ipsf_reviews_table
	mov	w2, w0
	mov	x0, x19
	mov	w1, #9
	mov	w3, wzr
	bl	check_status
	add	x0, sp, #96
	bl	ipsf_reviews_free
	adrp	x1, .L.str.19
	ldr	x0, [sp, #32]
	add	x1, x1, :lo12:.L.str.19
	sub	x2, x29, #80
	str	x0, [sp, #32]
	bl	column_of
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #132
	mov	w3, #4
	bl	check_number
	adrp	x21, .L.str.20
	ldr	x0, [sp, #32]
	add	x21, x21, :lo12:.L.str.20
	sub	x2, x29, #80
	mov	x1, x21
	bl	column_of
	ldur	x2, [x29, #-32]
	mov	x0, x19
	mov	w1, #134
	mov	x3, x21
	bl	check_text
	adrp	x1, .L.str.21
	ldr	x0, [sp, #32]
	add	x1, x1, :lo12:.L.str.21
	bl	ipsf_table_title
	bl	strlen
	cmp	x0, #0
	mov	x0, x19
	cset	w2, ne
	mov	w1, #135
	mov	w3, #1
	bl	check_number
	adrp	x1, .L.str.22
	ldr	x0, [sp, #32]
	add	x1, x1, :lo12:.L.str.22
	bl	ipsf_table_title
	mov	x2, x0
	mov	x0, x19
	mov	w1, #136
	mov	x3, xzr
	bl	check_text
	ldr	x0, [sp, #32]
	add	x1, sp, #96
	mov	x2, x20
	bl	ipsf_table_arrow
	mov	w4, w0
	add	x3, sp, #96
	mov	x0, x19
	mov	w1, #137
	mov	w2, #1
	bl	check_stream
	adrp	x21, :got:lent
	adrp	x22, :got:length
	ldr	x0, [sp, #32]
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:lent]
	ldr	x22, [x22, :got_lo12:length]
	mov	x1, x21
	mov	x2, x22
	bl	ipsf_table_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #138
	bl	check_lent
	adrp	x1, .L.str.10
	ldr	x0, [sp, #32]
	add	x1, x1, :lo12:.L.str.10
	mov	w2, #1
	mov	x3, x21
	mov	x4, x22
	mov	x5, x20
	bl	ipsf_table_csv
	mov	w2, w0
	mov	x0, x19
	mov	w1, #139
	bl	check_lent
	add	x0, sp, #32
	bl	ipsf_table_free
	ldp	x20, x19, [sp, #320]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #304]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #288]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #272]            // 16-byte Folded Reload
	ldp	x28, x27, [sp, #256]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #240]            // 16-byte Folded Reload
	add	sp, sp, #336
	ret
.Lfunc_end0:
	.size	check_tables, .Lfunc_end0-check_tables
                                        // -- End function
	.p2align	2                               // -- Begin function column_of
	.type	column_of,@function
column_of:                              // @column_of
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	mov	x21, x0
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	mov	x19, x2
	mov	x20, x1
	bl	ipsf_table_column_count
	cmp	x0, #0
	cset	w26, gt
	cmp	x0, #1
	b.lt	.LBB1_7
// %bb.1:
	adrp	x24, :got:error
	adrp	x25, .L.str.1
	mov	x23, xzr
	add	x27, x19, #4
	mov	w28, #80
	add	x25, x25, :lo12:.L.str.1
	ldr	x24, [x24, :got_lo12:error]
                                        // implicit-def: $x22
.LBB1_2:                                // =>This Inner Loop Header: Depth=1
	movi	v0.2d, #0000000000000000
	mov	x0, x19
	mov	w1, #80
	str	w28, [x19]
	stp	q0, q0, [x27]
	stp	q0, q0, [x27, #32]
	stur	q0, [x27, #60]
	bl	stale
	mov	x0, x21
	mov	x1, x23
	mov	w2, #1
	mov	x3, x19
	mov	x4, x24
	bl	ipsf_table_copy_columns
	mov	w2, w0
	mov	x0, x25
	mov	w1, #20
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x19, #24]
	mov	x1, x20
	bl	strcmp
	cmp	w0, #0
	csel	x22, x23, x22, eq
	cbz	w0, .LBB1_4
// %bb.3:                               //   in Loop: Header=BB1_2 Depth=1
	mov	x0, x21
	add	x23, x23, #1
	bl	ipsf_table_column_count
	cmp	x23, x0
	cset	w26, lt
	b.lt	.LBB1_2
.LBB1_4:
	tbnz	w26, #0, .LBB1_6
.LBB1_5:
	adrp	x0, .L.str.1
	mov	w1, #23
	add	x0, x0, :lo12:.L.str.1
	mov	x2, xzr
	mov	w3, #1
	bl	check_number
	mov	x22, xzr
.LBB1_6:
	mov	x0, x22
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.LBB1_7:
                                        // implicit-def: $x22
	tbz	w26, #0, .LBB1_5
	b	.LBB1_6
.Lfunc_end1:
	.size	column_of, .Lfunc_end1-column_of
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"criteria"
	.size	.L.str, 9

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"tables.c"
	.size	.L.str.1, 9

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"as_of"
	.size	.L.str.2, 6

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"The last day of the window."
	.size	.L.str.3, 28

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"score"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"next_level"
	.size	.L.str.5, 11

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"key"
	.size	.L.str.6, 4

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"community"
	.size	.L.str.7, 10

	.type	.L__const.check_words.word,@object // @__const.check_words.word
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.check_words.word:
	.word	32                              // 0x20
	.word	0                               // 0x0
	.xword	0
	.xword	0
	.xword	0
	.size	.L__const.check_words.word, 32

	.type	.L.str.8,@object                // @.str.8
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.8:
	.asciz	"basis"
	.size	.L.str.8, 6

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"measure"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"fi"
	.size	.L.str.10, 3

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"rows"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"employed_percent"
	.size	.L.str.12, 17

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"employer_meetings_per_week"
	.size	.L.str.13, 27

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"clients_at_end"
	.size	.L.str.14, 15

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"employer_contacts"
	.size	.L.str.15, 18

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"\303\266"
	.size	.L.str.16, 3

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"goal_jobs_started"
	.size	.L.str.17, 18

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"reviews"
	.size	.L.str.18, 8

	.type	.L.str.19,@object               // @.str.19
.L.str.19:
	.asciz	"out_of_date"
	.size	.L.str.19, 12

	.type	.L.str.20,@object               // @.str.20
.L.str.20:
	.asciz	"months"
	.size	.L.str.20, 7

	.type	.L.str.21,@object               // @.str.21
.L.str.21:
	.asciz	"en"
	.size	.L.str.21, 3

	.type	.L.str.22,@object               // @.str.22
.L.str.22:
	.asciz	"sv"
	.size	.L.str.22, 3

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
