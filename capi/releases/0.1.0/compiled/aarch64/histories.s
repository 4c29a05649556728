	.text
	.file	"histories.c"
	.globl	check_histories                 // -- Begin function check_histories
	.p2align	2
	.type	check_histories,@function
check_histories:                        // @check_histories
// %bb.0:
	sub	sp, sp, #384
	stp	x24, x23, [sp, #336]            // 16-byte Folded Spill
	adrp	x23, :got:edition
	stp	x29, x30, [sp, #288]            // 16-byte Folded Spill
	mov	x24, #88
	stp	x28, x27, [sp, #304]            // 16-byte Folded Spill
	movk	x24, #1, lsl #32
	stp	x26, x25, [sp, #320]            // 16-byte Folded Spill
	adrp	x25, tell
	stp	x22, x21, [sp, #352]            // 16-byte Folded Spill
	adrp	x26, load_options.teams
	stp	x20, x19, [sp, #368]            // 16-byte Folded Spill
	adrp	x0, .L.str
	str	xzr, [sp]
	add	x29, sp, #288
	ldr	x23, [x23, :got_lo12:edition]
	add	x25, x25, :lo12:tell
	movi	v0.2d, #0000000000000000
	add	x26, x26, :lo12:load_options.teams
	mov	w28, #1
	mov	x27, #4294967297
	ldr	x8, [x23]
	add	x0, x0, :lo12:.L.str
	stur	xzr, [x29, #-112]
	stp	q0, q0, [sp, #64]
	stp	x24, x8, [sp, #64]
	mov	x8, sp
	stp	q0, q0, [sp, #96]
	str	q0, [sp, #128]
	stp	x25, x8, [sp, #80]
	stp	xzr, x26, [sp, #96]
	stp	x28, xzr, [sp, #112]
	str	x27, [sp, #128]
	stp	x27, xzr, [sp, #136]
	bl	ipsf_has
	adrp	x19, :got:error
	ldr	x19, [x19, :got_lo12:error]
	cbz	w0, .LBB0_2
// %bb.1:
	adrp	x22, .L.str.2
	str	xzr, [sp, #112]
	add	x22, x22, :lo12:.L.str.2
	mov	x0, x22
	bl	in_folder
	adrp	x21, :got:error
	add	x1, sp, #64
	sub	x2, x29, #112
	ldr	x21, [x21, :got_lo12:error]
	mov	x3, x21
	bl	ipsf_history_load
	adrp	x20, .L.str.1
	mov	w2, w0
	add	x20, x20, :lo12:.L.str.1
	mov	w1, #55
	mov	x0, x20
	mov	w3, wzr
	bl	check_status
	ldr	w8, [sp]
	mov	x0, x20
	mov	w1, #56
	mov	w3, #1
	cmp	w8, #0
	cset	w2, gt
	bl	check_number
	ldur	x0, [x29, #-112]
	bl	check_same
	sub	x0, x29, #112
	bl	ipsf_history_free
	mov	w8, #2
	mov	x0, x22
	str	w8, [sp, #128]
	bl	in_folder
	add	x1, sp, #64
	sub	x2, x29, #112
	mov	x3, x21
	bl	ipsf_history_load
	mov	w2, w0
	mov	x0, x20
	mov	w1, #60
	mov	w3, #2
	bl	check_status
	mov	x0, x22
	str	wzr, [sp, #128]
	str	w28, [sp, #4]
	bl	in_folder
	add	x1, sp, #64
	sub	x2, x29, #112
	mov	x3, x21
	bl	ipsf_history_load
	mov	w2, w0
	mov	x0, x20
	mov	w1, #63
	mov	w3, #4
	bl	check_status
	ldur	x8, [x29, #-112]
	mov	x0, x20
	mov	w1, #64
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
.LBB0_2:
	movi	v0.2d, #0000000000000000
	ldr	x8, [x23]
	adrp	x21, .L.str.5
	str	xzr, [sp]
	add	x21, x21, :lo12:.L.str.5
	stur	xzr, [x29, #-112]
	mov	x0, x21
	stur	xzr, [x29, #-64]
	stp	q0, q0, [sp, #64]
	stp	x24, x8, [sp, #64]
	sub	x8, x29, #112
	stp	q0, q0, [sp, #112]
	str	q0, [sp, #96]
	stp	x25, x8, [sp, #80]
	mov	x8, #-1
	stp	x27, xzr, [sp, #136]
	stp	xzr, x26, [sp, #96]
	stp	xzr, x27, [sp, #120]
	str	xzr, [sp, #112]
	stur	x8, [x29, #-16]
	bl	remove
	adrp	x22, :got:history
	mov	x2, x21
	mov	x3, x19
	ldr	x22, [x22, :got_lo12:history]
	ldr	x1, [x23]
	ldr	x0, [x22]
	bl	ipsf_history_pack
	adrp	x20, .L.str.1
	mov	w2, w0
	add	x20, x20, :lo12:.L.str.1
	mov	w1, #76
	mov	x0, x20
	mov	w3, wzr
	bl	check_status
	add	x1, sp, #64
	mov	x2, sp
	mov	x0, x21
	mov	x3, x19
	bl	ipsf_history_load
	mov	w2, w0
	mov	x0, x20
	mov	w1, #77
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp]
	bl	check_same
	mov	x0, sp
	bl	ipsf_history_free
	adrp	x9, check_pack.nobody
	mov	w8, #1
	add	x9, x9, :lo12:check_pack.nobody
	add	x1, sp, #64
	mov	x2, sp
	mov	x0, x21
	mov	x3, x19
	stp	x9, x8, [sp, #104]
	bl	ipsf_history_load
	mov	w2, w0
	mov	x0, x20
	mov	w1, #82
	mov	w3, #2
	bl	check_status
	mov	x0, x21
	bl	remove
	ldr	x0, [x22]
	sub	x2, x29, #64
	ldr	x1, [x23]
	mov	x3, x19
	bl	ipsf_history_save
	mov	w2, w0
	mov	x0, x20
	mov	w1, #84
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-64]
	sub	x1, x29, #16
	bl	ipsf_bytes_data
	ldur	x1, [x29, #-16]
	mov	x3, sp
	ldr	x2, [x23]
	mov	x4, x19
	mov	x21, x0
	bl	ipsf_history_restore
	mov	w2, w0
	mov	x0, x20
	mov	w1, #86
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp]
	bl	check_same
	mov	x0, sp
	bl	ipsf_history_free
	ldur	x8, [x29, #-16]
	mov	x3, sp
	ldr	x2, [x23]
	mov	x0, x21
	mov	x4, x19
	sub	x1, x8, #1
	bl	ipsf_history_restore
	mov	w2, w0
	mov	x0, x20
	mov	w1, #89
	mov	w3, #2
	bl	check_status
	sub	x0, x29, #64
	bl	ipsf_bytes_free
	adrp	x21, check_part.teams
	ldr	x0, [x22]
	add	x21, x21, :lo12:check_part.teams
	add	x3, sp, #64
	mov	x1, x21
	mov	w2, #1
	mov	x4, x19
	str	xzr, [sp, #64]
	bl	ipsf_history_part
	mov	w2, w0
	mov	x0, x20
	mov	w1, #96
	mov	w3, wzr
	bl	check_status
	adrp	x1, .L.str.6
	ldr	x0, [sp, #64]
	add	x1, x1, :lo12:.L.str.6
	bl	ipsf_history_row_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #97
	mov	w3, #4
	bl	check_number
	add	x0, sp, #64
	bl	ipsf_history_free
	ldr	x0, [x22]
	add	x3, sp, #64
	mov	x1, x21
	mov	w2, #2
	mov	x4, x19
	bl	ipsf_history_part
	mov	w2, w0
	mov	x0, x20
	mov	w1, #99
	mov	w3, #2
	bl	check_status
	adrp	x21, .L.str.7
	ldr	x0, [x22]
	add	x21, x21, :lo12:.L.str.7
	mov	x1, x21
	bl	ipsf_history_row_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #100
	mov	w3, #4
	bl	check_number
	adrp	x1, .L.str.8
	ldr	x0, [x22]
	add	x1, x1, :lo12:.L.str.8
	bl	ipsf_history_row_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #101
	mov	x3, #-1
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	x26, #104
	movk	x26, #32768, lsl #48
	mov	x23, #-9223372036854775808
	mov	w27, #-1
	ldr	x0, [x22]
	mov	x2, sp
	mov	x1, xzr
	mov	x3, x19
	str	xzr, [sp]
	stur	xzr, [x29, #-112]
	stp	q0, q0, [sp, #64]
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #96]
	str	x26, [sp, #64]
	str	x23, [sp, #80]
	str	x23, [sp, #104]
	stp	x23, xzr, [sp, #152]
	str	w27, [sp, #160]
	bl	ipsf_builder_continue
	mov	w2, w0
	mov	x0, x20
	mov	w1, #109
	mov	w3, wzr
	bl	check_status
	adrp	x1, .L.str.9
	ldr	x0, [sp]
	add	x1, x1, :lo12:.L.str.9
	mov	x2, x19
	bl	ipsf_builder_add_table
	mov	w2, w0
	mov	x0, x20
	mov	w1, #110
	mov	w3, wzr
	bl	check_status
	adrp	x24, .L.str.10
	adrp	x8, .L.str.11
	mov	w25, #19904
	add	x24, x24, :lo12:.L.str.10
	add	x8, x8, :lo12:.L.str.11
	ldr	x0, [sp]
	add	x1, sp, #64
	mov	x2, x19
	str	w25, [sp, #68]
	str	x24, [sp, #72]
	str	x8, [sp, #88]
	bl	ipsf_builder_add_contact
	mov	w2, w0
	mov	x0, x20
	mov	w1, #114
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp]
	sub	x1, x29, #112
	mov	x2, x19
	bl	ipsf_builder_finish
	mov	w2, w0
	mov	x0, x20
	mov	w1, #115
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-112]
	mov	x1, x21
	bl	ipsf_history_row_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #116
	mov	w3, #5
	bl	check_number
	ldr	x0, [x22]
	mov	x1, x21
	bl	ipsf_history_row_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #117
	mov	w3, #4
	bl	check_number
	sub	x0, x29, #112
	bl	ipsf_history_free
	mov	x0, sp
	bl	ipsf_builder_free
	ldr	x8, [sp]
	mov	x0, x20
	mov	w1, #120
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	w8, #56
	ldr	x0, [x22]
	stur	xzr, [x29, #-112]
	stur	xzr, [x29, #-64]
	str	xzr, [sp, #48]
	stp	q0, q0, [sp, #64]
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #96]
	movi	v0.2d, #0000000000000000
	str	x26, [sp, #64]
	str	x23, [sp, #80]
	str	x23, [sp, #104]
	stp	x23, xzr, [sp, #152]
	str	w27, [sp, #160]
	stp	q0, q0, [sp, #16]
	str	q0, [sp]
	str	w8, [sp]
	bl	ipsf_history_warning_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #129
	mov	x3, xzr
	bl	check_number
	ldr	x0, [x22]
	sub	x2, x29, #112
	mov	x1, xzr
	mov	x3, x19
	bl	ipsf_builder_continue
	mov	w2, w0
	mov	x0, x20
	mov	w1, #130
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L.str.12
	adrp	x9, .L.str.13
	adrp	x10, .L.str.14
	add	x8, x8, :lo12:.L.str.12
	add	x9, x9, :lo12:.L.str.13
	add	x10, x10, :lo12:.L.str.14
	ldur	x0, [x29, #-112]
	add	x1, sp, #64
	mov	x2, x19
	str	w25, [sp, #68]
	str	x24, [sp, #72]
	stp	x8, x9, [sp, #88]
	str	x10, [sp, #144]
	bl	ipsf_builder_add_contact
	mov	w2, w0
	mov	x0, x20
	mov	w1, #136
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L.str.15
	ldur	x0, [x29, #-112]
	add	x8, x8, :lo12:.L.str.15
	add	x1, sp, #64
	mov	x2, x19
	str	x8, [sp, #144]
	bl	ipsf_builder_add_contact
	mov	w2, w0
	mov	x0, x20
	mov	w1, #138
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-112]
	sub	x1, x29, #64
	mov	x2, x19
	bl	ipsf_builder_finish
	mov	w2, w0
	mov	x0, x20
	mov	w1, #139
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-64]
	bl	ipsf_history_warning_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #140
	mov	w3, #1
	bl	check_number
	mov	x0, sp
	mov	w1, #56
	bl	stale
	ldur	x0, [x29, #-64]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x19
	bl	ipsf_history_warnings_copy
	mov	w2, w0
	mov	x0, x20
	mov	w1, #142
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp]
	mov	x0, x20
	mov	w1, #143
	mov	w3, #56
	bl	check_number
	ldr	w2, [sp, #4]
	mov	x0, x20
	mov	w1, #144
	mov	x3, xzr
	bl	check_number
	adrp	x3, .L.str.16
	ldr	x2, [sp, #8]
	add	x3, x3, :lo12:.L.str.16
	mov	x0, x20
	mov	w1, #145
	bl	check_text
	ldr	x2, [sp, #16]
	mov	x0, x20
	mov	w1, #146
	mov	x3, x21
	bl	check_text
	adrp	x3, .L.str.17
	ldr	x2, [sp, #24]
	add	x3, x3, :lo12:.L.str.17
	mov	x0, x20
	mov	w1, #147
	bl	check_text
	ldr	x2, [sp, #32]
	mov	x0, x20
	mov	w1, #148
	mov	w3, #1
	bl	check_number
	ldr	x8, [sp, #40]
	mov	x0, x20
	mov	w1, #149
	mov	w3, #1
	cmp	x8, #0
	cset	w2, gt
	bl	check_number
	ldp	x9, x8, [sp, #40]
	mov	x0, x20
	mov	w1, #150
	mov	w3, #1
	cmp	x8, x9
	cset	w2, gt
	bl	check_number
	sub	x0, x29, #64
	bl	ipsf_history_free
	sub	x0, x29, #112
	bl	ipsf_builder_free
	movi	v0.2d, #0000000000000000
	mov	w8, #48
	mov	w9, #5000
	sub	x1, x29, #16
	mov	x0, xzr
	mov	x2, x19
	stp	xzr, xzr, [x29, #-24]
	str	q0, [sp]
	str	w8, [sp]
	mov	x8, #40
	movk	x8, #32768, lsl #48
	stp	q0, q0, [x29, #-64]
	stp	q0, q0, [sp, #16]
	stur	x23, [x29, #-48]
	stur	x8, [x29, #-64]
	mov	w8, #88
	stur	x23, [x29, #-32]
	str	xzr, [sp, #144]
	stp	q0, q0, [sp, #112]
	stp	q0, q0, [sp, #80]
	str	q0, [sp, #64]
	str	w8, [sp, #64]
	str	x9, [sp, #120]
	bl	ipsf_builder_new
	mov	w2, w0
	mov	x0, x20
	mov	w1, #162
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-16]
	bl	add_few_rows
	ldur	x0, [x29, #-16]
	bl	add_other_rows
	adrp	x8, .L.str.18
	ldur	x0, [x29, #-16]
	add	x8, x8, :lo12:.L.str.18
	sub	x1, x29, #64
	mov	x2, x19
	stur	w25, [x29, #-60]
	stur	x24, [x29, #-40]
	stur	x8, [x29, #-56]
	bl	ipsf_builder_add_transfer
	mov	w2, w0
	mov	x0, x20
	mov	w1, #168
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-16]
	sub	x1, x29, #24
	mov	x2, x19
	bl	ipsf_builder_finish
	mov	w2, w0
	mov	x0, x20
	mov	w1, #169
	mov	w3, #2
	bl	check_status
	ldur	x8, [x29, #-24]
	mov	x0, x20
	mov	w1, #170
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	ldr	x0, [x19]
	bl	ipsf_error_kept_count
	cmp	x0, #1
	b.lt	.LBB0_6
// %bb.3:
	adrp	x21, .L.str.1
	adrp	x22, .L.str.19
	mov	x20, xzr
	add	x21, x21, :lo12:.L.str.1
	add	x22, x22, :lo12:.L.str.19
.LBB0_4:                                // =>This Inner Loop Header: Depth=1
	ldr	x0, [x19]
	mov	x2, sp
	mov	x1, x20
	bl	ipsf_error_problem
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #172
	mov	x0, x21
	mov	x3, xzr
	bl	check_number
	ldr	x0, [sp, #16]
	mov	x1, x22
	bl	strcmp
	cbz	w0, .LBB0_6
// %bb.5:                               //   in Loop: Header=BB0_4 Depth=1
	ldr	x0, [x19]
	add	x20, x20, #1
	bl	ipsf_error_kept_count
	cmp	x20, x0
	b.lt	.LBB0_4
.LBB0_6:
	adrp	x19, .L.str.1
	adrp	x3, .L.str.19
	add	x19, x19, :lo12:.L.str.1
	ldr	x2, [sp, #16]
	add	x3, x3, :lo12:.L.str.19
	mov	x0, x19
	mov	w1, #175
	bl	check_text
	adrp	x3, .L.str.20
	ldr	x2, [sp, #24]
	add	x3, x3, :lo12:.L.str.20
	mov	x0, x19
	mov	w1, #176
	bl	check_text
	ldr	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #177
	mov	w3, #2
	bl	check_number
	sub	x0, x29, #16
	bl	ipsf_builder_free
	mov	w21, #1
	adrp	x20, :got:error
	add	x0, sp, #64
	sub	x1, x29, #16
	str	x21, [sp, #96]
	ldr	x20, [x20, :got_lo12:error]
	mov	x2, x20
	bl	ipsf_builder_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #180
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	mov	x8, #48
	movk	x8, #32768, lsl #48
	mov	x9, #-9223372034707292160
	ldur	x0, [x29, #-16]
	sub	x1, x29, #112
	mov	x2, x20
	stp	q0, q0, [x29, #-96]
	stur	q0, [x29, #-112]
	stur	x8, [x29, #-112]
	stur	x21, [x29, #-96]
	stp	x21, x9, [x29, #-80]
	bl	ipsf_builder_add_coach
                                        // kill: def $w0 killed $w0 def $x0
	cbnz	w0, .LBB0_8
// %bb.7:
	adrp	x2, :got:error
	ldur	x0, [x29, #-16]
	sub	x1, x29, #24
	ldr	x2, [x2, :got_lo12:error]
	bl	ipsf_builder_finish
                                        // kill: def $w0 killed $w0 def $x0
.LBB0_8:
	sxtw	x2, w0
	adrp	x0, .L.str.1
	add	x0, x0, :lo12:.L.str.1
	mov	w1, #186
	mov	w3, #3
	bl	check_number
	sub	x0, x29, #16
	bl	ipsf_builder_free
	ldp	x20, x19, [sp, #368]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #352]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #336]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #320]            // 16-byte Folded Reload
	ldp	x28, x27, [sp, #304]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #288]            // 16-byte Folded Reload
	add	sp, sp, #384
	ret
.Lfunc_end0:
	.size	check_histories, .Lfunc_end0-check_histories
                                        // -- End function
	.p2align	2                               // -- Begin function check_same
	.type	check_same,@function
check_same:                             // @check_same
// %bb.0:
	sub	sp, sp, #80
	stp	x22, x21, [sp, #48]             // 16-byte Folded Spill
	adrp	x8, :got:history
	adrp	x22, :got:edition
	stp	x29, x30, [sp, #32]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #64]             // 16-byte Folded Spill
	add	x29, sp, #32
	mov	x9, #-1
	mov	x10, #-2
	ldr	x8, [x8, :got_lo12:history]
	adrp	x20, :got:error
	ldr	x22, [x22, :got_lo12:edition]
	stur	xzr, [x29, #-8]
	stp	x9, xzr, [sp, #8]
	mov	x19, x0
	str	x10, [sp]
	ldr	x0, [x8]
	ldr	x1, [x22]
	sub	x2, x29, #8
	ldr	x20, [x20, :got_lo12:error]
	mov	x3, x20
	bl	ipsf_history_save
	adrp	x21, .L.str.1
	mov	w2, w0
	add	x21, x21, :lo12:.L.str.1
	mov	w1, #8
	mov	x0, x21
	mov	w3, wzr
	bl	check_status
	ldr	x1, [x22]
	add	x2, sp, #16
	mov	x0, x19
	mov	x3, x20
	bl	ipsf_history_save
	mov	w2, w0
	mov	x0, x21
	mov	w1, #9
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-8]
	add	x1, sp, #8
	bl	ipsf_bytes_data
	mov	x19, x0
	ldr	x0, [sp, #16]
	mov	x1, sp
	bl	ipsf_bytes_data
	ldp	x2, x3, [sp]
	mov	x20, x0
	mov	x0, x21
	mov	w1, #12
	bl	check_number
	ldp	x9, x8, [sp]
	mov	x2, xzr
	cmp	x8, x9
	b.ne	.LBB1_2
// %bb.1:
	mov	x0, x19
	mov	x1, x20
	mov	x2, x8
	bl	memcmp
	cmp	w0, #0
	cset	w2, eq
.LBB1_2:
	adrp	x0, .L.str.1
	mov	w1, #13
	add	x0, x0, :lo12:.L.str.1
	mov	w3, #1
	bl	check_number
	sub	x0, x29, #8
	bl	ipsf_bytes_free
	add	x0, sp, #16
	bl	ipsf_bytes_free
	ldp	x20, x19, [sp, #64]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #48]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #32]             // 16-byte Folded Reload
	add	sp, sp, #80
	ret
.Lfunc_end1:
	.size	check_same, .Lfunc_end1-check_same
                                        // -- End function
	.p2align	2                               // -- Begin function tell
	.type	tell,@function
tell:                                   // @tell
// %bb.0:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	cmp	x1, #0
	str	x19, [sp, #16]                  // 8-byte Folded Spill
	cset	w8, ge
	cmp	x1, x2
	mov	x19, x0
	cset	w9, le
	adrp	x0, .L.str.1
	and	w2, w8, w9
	add	x0, x0, :lo12:.L.str.1
	mov	w1, #25
	mov	w3, #1
	mov	x29, sp
	bl	check_number
	ldp	w8, w0, [x19]
	add	w8, w8, #1
	str	w8, [x19]
	ldr	x19, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end2:
	.size	tell, .Lfunc_end2-tell
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"csv"
	.size	.L.str, 4

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"histories.c"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"history"
	.size	.L.str.2, 8

	.type	load_options.teams,@object      // @load_options.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
load_options.teams:
	.xword	.L.str.3
	.size	load_options.teams, 8

	.type	.L.str.3,@object                // @.str.3
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.3:
	.asciz	"T1"
	.size	.L.str.3, 3

	.type	check_pack.nobody,@object       // @check_pack.nobody
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_pack.nobody:
	.xword	.L.str.4
	.size	check_pack.nobody, 8

	.type	.L.str.4,@object                // @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"T9"
	.size	.L.str.4, 3

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"made-up.pack"
	.size	.L.str.5, 13

	.type	check_part.teams,@object        // @check_part.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_part.teams:
	.xword	.L.str.3
	.xword	.L.str.4
	.size	check_part.teams, 16

	.type	.L.str.6,@object                // @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"episodes"
	.size	.L.str.6, 9

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"contacts"
	.size	.L.str.7, 9

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"no such table"
	.size	.L.str.8, 14

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"signals"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"C1"
	.size	.L.str.10, 3

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"partner"
	.size	.L.str.11, 8

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"employer"
	.size	.L.str.12, 9

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"E1"
	.size	.L.str.13, 3

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"Mill"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"Mill "
	.size	.L.str.15, 6

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"ids-look-alike"
	.size	.L.str.16, 15

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"employer_id"
	.size	.L.str.17, 12

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"E9"
	.size	.L.str.18, 3

	.type	.L.str.19,@object               // @.str.19
.L.str.19:
	.asciz	"transfers"
	.size	.L.str.19, 10

	.type	.L.str.20,@object               // @.str.20
.L.str.20:
	.asciz	"episode_id"
	.size	.L.str.20, 11

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
