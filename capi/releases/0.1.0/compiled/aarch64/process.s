	.text
	.file	"process.c"
	.globl	check_process                   // -- Begin function check_process
	.p2align	2
	.type	check_process,@function
check_process:                          // @check_process
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #576
	movi	v0.2d, #0000000000000000
	adrp	x26, :got:edition
	mov	w8, #72
	add	x9, sp, #16
	add	x20, x9, #288
	stp	q0, q0, [sp, #416]
	stp	q0, q0, [sp, #384]
	stp	q0, q0, [sp, #352]
	stp	q0, q0, [sp, #320]
	stp	q0, q0, [sp, #288]
	stp	q0, q0, [sp, #256]
	stp	q0, q0, [sp, #224]
	stp	q0, q0, [sp, #192]
	stp	q0, q0, [sp, #160]
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #96]
	str	q0, [sp, #80]
	ldr	x26, [x26, :got_lo12:edition]
	stp	q0, q0, [sp, #16]
	str	w8, [sp, #16]
	stp	q0, q0, [sp, #48]
	ldr	x0, [x26]
	bl	ipsf_edition_deadline_count
	adrp	x19, .L.str
	mov	x2, x0
	add	x19, x19, :lo12:.L.str
	mov	w1, #6
	mov	x0, x19
	mov	w3, #6
	bl	check_number
	add	x0, sp, #16
	mov	w1, #432
	bl	stale
	adrp	x4, :got:error
	ldr	x0, [x26]
	add	x3, sp, #16
	mov	x1, xzr
	mov	w2, #6
	ldr	x4, [x4, :got_lo12:error]
	bl	ipsf_edition_copy_deadlines
	mov	w2, w0
	mov	x0, x19
	mov	w1, #8
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp, #16]
	mov	x0, x19
	mov	w1, #9
	mov	w3, #72
	bl	check_number
	ldrsw	x2, [sp, #20]
	mov	x0, x19
	mov	w1, #10
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #11
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #28]
	mov	x0, x19
	mov	w1, #12
	mov	x3, xzr
	bl	check_number
	adrp	x3, .L.str.1
	ldr	x2, [sp, #32]
	add	x3, x3, :lo12:.L.str.1
	mov	x0, x19
	mov	w1, #13
	bl	check_text
	adrp	x3, .L.str.2
	ldr	x2, [sp, #40]
	add	x3, x3, :lo12:.L.str.2
	mov	x0, x19
	mov	w1, #14
	bl	check_text
	adrp	x3, .L.str.3
	ldr	x2, [sp, #48]
	add	x3, x3, :lo12:.L.str.3
	mov	x0, x19
	mov	w1, #15
	bl	check_text
	adrp	x3, .L.str.4
	ldr	x2, [sp, #56]
	add	x3, x3, :lo12:.L.str.4
	mov	x0, x19
	mov	w1, #16
	bl	check_text
	adrp	x3, .L.str.5
	ldr	x2, [sp, #64]
	add	x3, x3, :lo12:.L.str.5
	mov	x0, x19
	mov	w1, #17
	bl	check_text
	ldr	x2, [sp, #80]
	mov	x0, x19
	mov	w1, #18
	mov	w3, #2
	bl	check_number
	ldr	x8, [sp, #72]
	mov	x0, x19
	mov	w1, #19
	mov	w3, #3
	ldrsw	x2, [x8]
	bl	check_number
	ldr	x8, [sp, #72]
	mov	x0, x19
	mov	w1, #20
	mov	w3, #40
	ldrsw	x2, [x8, #4]
	bl	check_number
	ldrsw	x2, [sp, #168]
	mov	x0, x19
	mov	w1, #21
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #224]
	mov	x0, x19
	mov	w1, #22
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [x20, #4]
	mov	x0, x19
	mov	w1, #23
	mov	w3, #1
	bl	check_number
	ldrsw	x2, [x20, #12]
	mov	x0, x19
	mov	w1, #24
	mov	w3, #1
	bl	check_number
	ldrsw	x2, [sp, #380]
	mov	x0, x19
	mov	w1, #25
	mov	w3, #2
	bl	check_number
	bl	ipsf_form_count
	cmp	x0, #15
	mov	x0, x19
	cset	w2, gt
	mov	w1, #46
	mov	w3, #1
	bl	check_number
	adrp	x21, reltable.check_process
	mov	x20, xzr
	add	x21, x21, :lo12:reltable.check_process
.LBB0_1:                                // =>This Inner Loop Header: Depth=1
	mov	x0, x20
	bl	ipsf_form_name
	ldrsw	x8, [x21, x20, lsl #2]
	mov	x2, x0
	mov	x0, x19
	mov	w1, #47
	add	x3, x21, x8
	bl	check_text
	add	x20, x20, #1
	cmp	x20, #16
	b.ne	.LBB0_1
// %bb.2:
	mov	x0, #-1
	bl	ipsf_form_name
	adrp	x19, .L.str
	mov	x2, x0
	add	x19, x19, :lo12:.L.str
	mov	w1, #48
	mov	x0, x19
	mov	x3, xzr
	bl	check_text
	movi	v0.2d, #0000000000000000
	mov	w25, #40
	ldr	x0, [x26]
	stp	q0, q0, [sp, #224]
	stp	q0, q0, [sp, #192]
	stp	q0, q0, [sp, #160]
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #96]
	stp	q0, q0, [sp, #64]
	stp	q0, q0, [sp, #32]
	str	q0, [sp, #16]
	str	w25, [sp, #16]
	bl	ipsf_edition_phase_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #55
	mov	w3, #6
	bl	check_number
	add	x0, sp, #16
	mov	w1, #240
	bl	stale
	adrp	x20, :got:error
	ldr	x0, [x26]
	add	x3, sp, #16
	mov	x1, xzr
	mov	w2, #6
	ldr	x20, [x20, :got_lo12:error]
	mov	x4, x20
	bl	ipsf_edition_copy_phases
	mov	w2, w0
	mov	x0, x19
	mov	w1, #57
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp, #96]
	mov	x0, x19
	mov	w1, #58
	mov	w3, #40
	bl	check_number
	ldrsw	x2, [sp, #100]
	mov	x0, x19
	mov	w1, #59
	mov	w3, #3
	bl	check_number
	ldr	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #60
	mov	w3, #32
	bl	check_number
	adrp	x3, .L.str.22
	ldr	x2, [sp, #112]
	add	x3, x3, :lo12:.L.str.22
	mov	x0, x19
	mov	w1, #61
	bl	check_text
	adrp	x3, .L.str.23
	ldr	x2, [sp, #120]
	add	x3, x3, :lo12:.L.str.23
	mov	x0, x19
	mov	w1, #62
	bl	check_text
	adrp	x3, .L.str.24
	ldr	x2, [sp, #128]
	add	x3, x3, :lo12:.L.str.24
	mov	x0, x19
	mov	w1, #63
	bl	check_text
	ldrsw	x2, [sp, #220]
	mov	x0, x19
	mov	w1, #64
	mov	w3, #6
	bl	check_number
	ldr	x2, [sp, #224]
	mov	x0, x19
	mov	w1, #65
	mov	w3, #32768
	bl	check_number
	ldr	x0, [x26]
	mov	x1, xzr
	bl	ipsf_edition_phase_tool_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #66
	mov	w3, #2
	bl	check_number
	adrp	x3, .L.str.25
	ldr	x0, [x26]
	add	x3, x3, :lo12:.L.str.25
	mov	x1, xzr
	mov	w2, #1
	bl	ipsf_edition_phase_tool
	adrp	x3, .L.str.26
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.26
	mov	x0, x19
	mov	w1, #67
	bl	check_text
	adrp	x3, .L.str.27
	ldr	x0, [x26]
	add	x3, x3, :lo12:.L.str.27
	mov	x1, xzr
	mov	w2, #1
	bl	ipsf_edition_phase_tool
	adrp	x3, .L.str.28
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.28
	mov	x0, x19
	mov	w1, #68
	bl	check_text
	ldr	x0, [x26]
	bl	ipsf_edition_waiting_days
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x2, w0
	mov	w1, #69
	mov	x0, x19
	mov	w3, #30
	bl	check_number
	movi	v0.2d, #0000000000000000
	ldr	x0, [x26]
	str	xzr, [sp, #368]
	stp	q0, q0, [sp, #336]
	stp	q0, q0, [sp, #304]
	stp	q0, q0, [sp, #272]
	stp	q0, q0, [sp, #240]
	stp	q0, q0, [sp, #208]
	stp	q0, q0, [sp, #176]
	stp	q0, q0, [sp, #144]
	stp	q0, q0, [sp, #112]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #16]
	str	w25, [sp, #16]
	bl	ipsf_edition_move_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #74
	mov	w3, #9
	bl	check_number
	add	x0, sp, #16
	mov	w1, #360
	bl	stale
	ldr	x0, [x26]
	add	x3, sp, #16
	mov	x1, xzr
	mov	w2, #9
	mov	x4, x20
	bl	ipsf_edition_copy_moves
	mov	w2, w0
	mov	x0, x19
	mov	w1, #76
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp, #16]
	mov	x0, x19
	mov	w1, #77
	mov	w3, #40
	bl	check_number
	ldrsw	x2, [sp, #20]
	mov	x0, x19
	mov	w1, #78
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #79
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #80
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #100]
	mov	x0, x19
	mov	w1, #81
	mov	w3, #3
	bl	check_number
	ldrsw	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #82
	mov	w3, #5
	bl	check_number
	ldrsw	x2, [sp, #108]
	mov	x0, x19
	mov	w1, #83
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #112]
	mov	x0, x19
	mov	w1, #84
	mov	w3, #32
	bl	check_number
	adrp	x3, .L.str.29
	ldr	x2, [sp, #120]
	add	x3, x3, :lo12:.L.str.29
	mov	x0, x19
	mov	w1, #85
	bl	check_text
	adrp	x3, .L.str.30
	ldr	x2, [sp, #128]
	add	x3, x3, :lo12:.L.str.30
	mov	x0, x19
	mov	w1, #86
	bl	check_text
	movi	v0.2d, #0000000000000000
	mov	w8, #-7
	adrp	x27, :got:history
	adrp	x23, .L.str.31
	add	x23, x23, :lo12:.L.str.31
	mov	x9, #-7
	stur	w8, [x29, #-128]
	sub	x3, x29, #128
	stp	q0, q0, [sp, #16]
	sub	x4, x29, #32
	movi	v0.2d, #0000000000000000
	stur	w8, [x29, #-32]
	mov	x1, x23
	mov	w2, #19904
	mov	x5, x20
	mov	w28, #19904
	str	q0, [sp, #48]
	ldr	x27, [x27, :got_lo12:history]
	stp	x9, x9, [sp, #16]
	stp	x9, x9, [sp, #32]
	stp	x9, x9, [sp, #48]
	ldr	x0, [x27]
	bl	ipsf_episode_phase
	mov	w2, w0
	mov	x0, x19
	mov	w1, #93
	mov	w3, wzr
	bl	check_status
	ldursw	x2, [x29, #-128]
	mov	x0, x19
	mov	w1, #94
	mov	w3, #3
	bl	check_number
	ldursw	x2, [x29, #-32]
	mov	x0, x19
	mov	w1, #95
	mov	w3, #19737
	bl	check_number
	ldr	x0, [x27]
	add	x3, sp, #16
	mov	x1, x23
	mov	w2, #19904
	mov	x4, x20
	bl	ipsf_episode_days_in_phases
	mov	w2, w0
	mov	x0, x19
	mov	w1, #96
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #16]
	mov	x0, x19
	mov	w1, #97
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #98
	mov	w3, #14
	bl	check_number
	ldr	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #99
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #40]
	mov	x0, x19
	mov	w1, #100
	mov	w3, #168
	bl	check_number
	ldp	x8, x9, [sp, #48]
	mov	x0, x19
	mov	w1, #101
	mov	x3, xzr
	add	x2, x9, x8
	bl	check_number
	adrp	x1, .L.str.32
	ldr	x0, [x27]
	add	x1, x1, :lo12:.L.str.32
	sub	x3, x29, #128
	sub	x4, x29, #32
	mov	w2, #19904
	mov	x5, x20
	bl	ipsf_episode_phase
	mov	w2, w0
	mov	x0, x19
	mov	w1, #102
	mov	w3, #2
	bl	check_status
	mov	x0, x23
	mov	w1, #19904
	mov	w2, #5
	mov	w3, wzr
	mov	w4, #3
	mov	w5, #32
	mov	w6, #32
	bl	check_move
	mov	x0, x23
	mov	w1, #19730
	mov	w2, #3
	mov	w3, wzr
	mov	w4, #1
	mov	w5, #1
	mov	x6, xzr
	bl	check_move
	mov	x0, x23
	mov	w1, #19904
	mov	w2, #2
	mov	w3, #4
	mov	w4, #3
	mov	x5, xzr
	mov	x6, xzr
	bl	check_move
	mov	x0, x23
	mov	w1, #19904
	mov	w2, #3
	mov	w3, #3
	mov	w4, #3
	mov	x5, xzr
	mov	x6, xzr
	bl	check_move
	adrp	x22, .L.str.33
	mov	w1, #19723
	add	x22, x22, :lo12:.L.str.33
	mov	w2, #1
	mov	x0, x22
	mov	w3, #1
	mov	w4, wzr
	mov	x5, xzr
	mov	x6, xzr
	bl	check_move
	adrp	x24, .L.str.34
	mov	w1, #19904
	add	x24, x24, :lo12:.L.str.34
	mov	w2, #3
	mov	x0, x24
	mov	w3, #2
	mov	w4, #6
	mov	x5, xzr
	mov	x6, xzr
	bl	check_move
	mov	w0, wzr
	bl	ipsf_move_rule_name
	adrp	x3, .L.str.35
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.35
	mov	x0, x19
	mov	w1, #125
	bl	check_text
	mov	w0, #1
	bl	ipsf_move_rule_name
	adrp	x3, .L.str.36
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.36
	mov	x0, x19
	mov	w1, #126
	bl	check_text
	mov	w0, #2
	bl	ipsf_move_rule_name
	adrp	x3, .L.str.37
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.37
	mov	x0, x19
	mov	w1, #127
	bl	check_text
	mov	w0, #3
	bl	ipsf_move_rule_name
	adrp	x3, .L.str.38
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.38
	mov	x0, x19
	mov	w1, #128
	bl	check_text
	mov	w0, #4
	bl	ipsf_move_rule_name
	adrp	x3, .L.str.39
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.39
	mov	x0, x19
	mov	w1, #129
	bl	check_text
	mov	w0, #5
	bl	ipsf_move_rule_name
	adrp	x3, .L.str.40
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.40
	mov	x0, x19
	mov	w1, #130
	bl	check_text
	mov	w0, #-1
	bl	ipsf_move_rule_name
	mov	x2, x0
	mov	x0, x19
	mov	w1, #131
	mov	x3, xzr
	bl	check_text
	movi	v0.2d, #0000000000000000
	mov	w8, #56
	ldr	x0, [x26]
	sub	x4, x29, #128
	ldr	x1, [x27]
	mov	x2, x23
	mov	w3, #19904
	mov	x5, x20
	stur	xzr, [x29, #-128]
	stp	q0, q0, [sp, #96]
	stp	q0, q0, [sp, #64]
	stp	q0, q0, [sp, #32]
	str	q0, [sp, #16]
	str	w8, [sp, #16]
	bl	ipsf_audit_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #138
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-128]
	bl	ipsf_audit_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #139
	mov	w3, #2
	bl	check_number
	add	x0, sp, #16
	mov	w1, #112
	bl	stale
	ldur	x0, [x29, #-128]
	add	x3, sp, #16
	mov	x1, xzr
	mov	w2, #2
	mov	x4, x20
	bl	ipsf_audit_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #141
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp, #72]
	mov	x0, x19
	mov	w1, #142
	mov	w3, #56
	bl	check_number
	ldrsw	x2, [sp, #76]
	mov	x0, x19
	mov	w1, #143
	mov	w3, #19737
	bl	check_number
	ldrsw	x2, [sp, #80]
	mov	x0, x19
	mov	w1, #144
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #84]
	mov	x0, x19
	mov	w1, #145
	mov	w3, #1
	bl	check_number
	ldrsw	x2, [sp, #88]
	mov	x0, x19
	mov	w1, #146
	mov	w3, #3
	bl	check_number
	ldrsw	x2, [sp, #92]
	mov	x0, x19
	mov	w1, #147
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #96]
	mov	x0, x19
	mov	w1, #148
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #149
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #112]
	mov	x0, x19
	mov	w1, #150
	mov	w3, #2
	bl	check_number
	adrp	x23, .L.str.41
	ldr	x2, [sp, #120]
	add	x23, x23, :lo12:.L.str.41
	mov	x0, x19
	mov	w1, #151
	mov	x3, x23
	bl	check_text
	sub	x0, x29, #128
	bl	ipsf_audit_free
	ldur	x8, [x29, #-128]
	mov	x0, x19
	mov	w1, #153
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	ldr	x0, [x26]
	sub	x4, x29, #128
	ldr	x1, [x27]
	mov	x2, x24
	mov	w3, #19904
	mov	x5, x20
	bl	ipsf_audit_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #154
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-128]
	add	x3, sp, #16
	mov	w1, #1
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_audit_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #155
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #20]
	mov	x0, x19
	mov	w1, #156
	mov	w3, #19874
	bl	check_number
	ldrsw	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #157
	mov	w3, #6
	bl	check_number
	ldr	x2, [sp, #48]
	mov	x0, x19
	mov	w1, #158
	mov	w3, #32768
	bl	check_number
	adrp	x24, .L.str.42
	ldr	x2, [sp, #64]
	add	x24, x24, :lo12:.L.str.42
	mov	x0, x19
	mov	w1, #159
	mov	x3, x24
	bl	check_text
	sub	x0, x29, #128
	bl	ipsf_audit_free
	adrp	x2, .L.str.43
	ldr	x0, [x26]
	ldr	x1, [x27]
	add	x2, x2, :lo12:.L.str.43
	sub	x4, x29, #128
	mov	w3, #19904
	mov	x5, x20
	bl	ipsf_audit_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #161
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-128]
	add	x3, sp, #16
	mov	w1, #1
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_audit_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #162
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #163
	mov	w3, #5
	bl	check_number
	sub	x0, x29, #128
	bl	ipsf_audit_free
	adrp	x8, .L__const.overview.options
	ldr	x0, [x26]
	add	x8, x8, :lo12:.L__const.overview.options
	ldr	x1, [x27]
	add	x2, sp, #16
	sub	x3, x29, #128
	mov	x4, x20
	stur	xzr, [x29, #-128]
	ldr	q0, [x8]
	ldr	x21, [x8, #16]
	adrp	x8, overview.teams
	add	x8, x8, :lo12:overview.teams
	stp	q0, q0, [sp]                    // 16-byte Folded Spill
	str	w28, [sp, #20]
	mov	w28, #1
	stp	x8, x21, [sp, #24]
	str	x28, [sp, #32]
	bl	ipsf_phase_overview_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #174
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	ldur	x0, [x29, #-128]
	mov	w8, #48
	stur	x0, [x29, #-48]
	stp	q0, q0, [sp, #272]
	stp	q0, q0, [sp, #240]
	stp	q0, q0, [sp, #208]
	stp	q0, q0, [sp, #176]
	stp	q0, q0, [sp, #144]
	stp	q0, q0, [sp, #112]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #16]
	str	w8, [sp, #16]
	stp	q0, q0, [x29, #-80]
	stp	q0, q0, [x29, #-112]
	stur	q0, [x29, #-128]
	stur	w25, [x29, #-128]
	bl	ipsf_phase_overview_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #183
	mov	w3, #6
	bl	check_number
	add	x0, sp, #16
	mov	w1, #288
	bl	stale
	ldur	x0, [x29, #-48]
	add	x3, sp, #16
	mov	x1, xzr
	mov	w2, #6
	mov	x4, x20
	bl	ipsf_phase_overview_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #185
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp, #160]
	mov	x0, x19
	mov	w1, #186
	mov	w3, #48
	bl	check_number
	ldrsw	x2, [sp, #164]
	mov	x0, x19
	mov	w1, #187
	mov	w3, #3
	bl	check_number
	adrp	x25, .L.str.44
	ldr	x2, [sp, #168]
	add	x25, x25, :lo12:.L.str.44
	mov	x0, x19
	mov	w1, #188
	mov	x3, x25
	bl	check_text
	ldr	x2, [sp, #176]
	mov	x0, x19
	mov	w1, #189
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #184]
	mov	x0, x19
	mov	w1, #190
	mov	w3, #1
	bl	check_number
	ldr	x8, [sp, #200]
	mov	x0, x19
	mov	w1, #191
	mov	w3, #1
	cmp	x8, #0
	cset	w2, gt
	bl	check_number
	ldp	x2, x8, [sp, #192]
	mov	w9, #168
	mov	x0, x19
	mov	w1, #192
	mul	x3, x8, x9
	bl	check_number
	ldr	x2, [sp, #224]
	mov	x0, x19
	mov	w1, #193
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #248]
	mov	x0, x19
	mov	w1, #194
	mov	x3, xzr
	bl	check_number
	ldur	x0, [x29, #-48]
	bl	ipsf_phase_overview_refused_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #195
	mov	w3, #2
	bl	check_number
	sub	x0, x29, #128
	mov	w1, #80
	bl	stale
	ldur	x0, [x29, #-48]
	sub	x3, x29, #128
	mov	x1, xzr
	mov	w2, #2
	mov	x4, x20
	bl	ipsf_phase_overview_copy_refused
	mov	w2, w0
	mov	x0, x19
	mov	w1, #197
	mov	w3, wzr
	bl	check_status
	ldur	w2, [x29, #-128]
	mov	x0, x19
	mov	w1, #198
	mov	w3, #40
	bl	check_number
	ldursw	x2, [x29, #-124]
	mov	x0, x19
	mov	w1, #199
	mov	w3, #4
	bl	check_number
	ldur	x2, [x29, #-120]
	mov	x0, x19
	mov	w1, #200
	mov	x3, x25
	bl	check_text
	ldur	x2, [x29, #-112]
	mov	x0, x19
	mov	w1, #201
	mov	x3, x22
	bl	check_text
	ldur	x2, [x29, #-104]
	mov	x0, x19
	mov	w1, #202
	mov	x3, x23
	bl	check_text
	ldur	x2, [x29, #-96]
	mov	x0, x19
	mov	w1, #203
	mov	w3, #5
	bl	check_number
	ldur	x2, [x29, #-64]
	mov	x0, x19
	mov	w1, #204
	mov	x3, x24
	bl	check_text
	adrp	x2, :got:table
	adrp	x1, .L.str.45
	ldur	x0, [x29, #-48]
	add	x1, x1, :lo12:.L.str.45
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_phase_overview_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #205
	mov	w2, #6
	bl	check_table
	adrp	x22, :got:lent
	adrp	x23, :got:length
	ldur	x0, [x29, #-48]
	mov	x3, x20
	ldr	x22, [x22, :got_lo12:lent]
	ldr	x23, [x23, :got_lo12:length]
	mov	x1, x22
	mov	x2, x23
	bl	ipsf_phase_overview_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #206
	bl	check_lent
	ldur	x0, [x29, #-48]
	mov	w1, wzr
	mov	x2, x22
	mov	x3, x23
	mov	x4, x20
	bl	ipsf_phase_overview_csv
	mov	w2, w0
	mov	x0, x19
	mov	w1, #207
	bl	check_lent
	adrp	x24, .L.str.25
	ldur	x0, [x29, #-48]
	add	x24, x24, :lo12:.L.str.25
	mov	x2, x22
	mov	x1, x24
	mov	x3, x23
	mov	x4, x20
	bl	ipsf_phase_overview_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #208
	bl	check_lent
	adrp	x22, :got:bytes
	ldur	x0, [x29, #-48]
	mov	x1, x24
	mov	x3, x20
	ldr	x22, [x22, :got_lo12:bytes]
	mov	x2, x22
	bl	ipsf_phase_overview_xlsx
	adrp	x2, .L.str.46
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.46
	mov	x0, x19
	mov	w1, #209
	bl	check_bytes
	ldur	x0, [x29, #-48]
	mov	x1, xzr
	mov	x2, x22
	mov	x3, x20
	bl	ipsf_phase_overview_html
	adrp	x2, .L.str.47
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.47
	mov	x0, x19
	mov	w1, #210
	bl	check_bytes
	sub	x0, x29, #48
	bl	ipsf_phase_overview_free
	ldur	x8, [x29, #-48]
	mov	x0, x19
	mov	w1, #212
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	mov	w8, #19742
	ldr	q0, [sp]                        // 16-byte Folded Reload
	ldr	x0, [x26]
	sub	x2, x29, #32
	ldr	x1, [x27]
	sub	x3, x29, #40
	stur	q0, [x29, #-32]
	mov	x4, x20
	stur	w8, [x29, #-28]
	adrp	x8, overview.teams
	add	x8, x8, :lo12:overview.teams
	stur	xzr, [x29, #-40]
	stp	x8, x21, [x29, #-24]
	stur	x28, [x29, #-16]
	bl	ipsf_phase_overview_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #174
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-40]
	add	x3, sp, #16
	mov	w1, #3
	mov	w2, #1
	mov	x4, x20
	stur	x0, [x29, #-48]
	bl	ipsf_phase_overview_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #214
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #215
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #40]
	mov	x0, x19
	mov	w1, #216
	mov	x3, xzr
	bl	check_number
	sub	x0, x29, #48
	bl	ipsf_phase_overview_free
	add	sp, sp, #576
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.Lfunc_end0:
	.size	check_process, .Lfunc_end0-check_process
                                        // -- End function
	.p2align	2                               // -- Begin function check_move
	.type	check_move,@function
check_move:                             // @check_move
// %bb.0:
	sub	sp, sp, #112
	adrp	x8, .L__const.check_move.answer
	str	x25, [sp, #48]                  // 8-byte Folded Spill
	add	x8, x8, :lo12:.L__const.check_move.answer
	stp	x24, x23, [sp, #64]             // 16-byte Folded Spill
	mov	w23, w1
	mov	x25, x0
	mov	x0, sp
	mov	w1, #32
	ldp	q0, q1, [x8]
	stp	x29, x30, [sp, #32]             // 16-byte Folded Spill
	add	x29, sp, #32
	stp	x22, x21, [sp, #80]             // 16-byte Folded Spill
	mov	w22, w4
	stp	x20, x19, [sp, #96]             // 16-byte Folded Spill
	mov	x19, x6
	mov	x20, x5
	mov	w24, w3
	mov	w21, w2
	stp	q0, q1, [sp]
	bl	stale
	adrp	x8, :got:edition
	adrp	x9, :got:history
	adrp	x6, :got:error
	mov	x5, sp
	mov	x2, x25
	mov	w3, w23
	ldr	x8, [x8, :got_lo12:edition]
	mov	w4, w21
	ldr	x9, [x9, :got_lo12:history]
	ldr	x0, [x8]
	ldr	x1, [x9]
	ldr	x6, [x6, :got_lo12:error]
	bl	ipsf_episode_can_move
	adrp	x23, .L.str
	mov	w2, w0
	add	x23, x23, :lo12:.L.str
	mov	w1, #109
	mov	x0, x23
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp]
	mov	x0, x23
	mov	w1, #110
	mov	w3, #32
	bl	check_number
	ldrsw	x2, [sp, #4]
	mov	w3, w24
	mov	x0, x23
	mov	w1, #111
	bl	check_number
	ldrsw	x2, [sp, #8]
	mov	w3, w22
	mov	x0, x23
	mov	w1, #112
	bl	check_number
	ldrsw	x2, [sp, #12]
	mov	w3, w21
	mov	x0, x23
	mov	w1, #113
	bl	check_number
	ldr	x2, [sp, #16]
	mov	x0, x23
	mov	w1, #114
	mov	x3, x20
	bl	check_number
	ldr	x2, [sp, #24]
	mov	x0, x23
	mov	w1, #115
	mov	x3, x19
	bl	check_number
	ldp	x20, x19, [sp, #96]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #80]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #32]             // 16-byte Folded Reload
	ldr	x25, [sp, #48]                  // 8-byte Folded Reload
	add	sp, sp, #112
	ret
.Lfunc_end1:
	.size	check_move, .Lfunc_end1-check_move
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"process.c"
	.size	.L.str, 10

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"first_employer_meeting"
	.size	.L.str.1, 23

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"Ensimm\303\244inen ty\303\266nantaja"
	.size	.L.str.2, 25

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"First employer"
	.size	.L.str.3, 15

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"made up"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"deadline 1"
	.size	.L.str.5, 11

	.type	reltable.check_process,@object  // @reltable.check_process
	.section	.rodata,"a",@progbits
	.p2align	2
reltable.check_process:
	.word	.L.str.6-reltable.check_process
	.word	.L.str.7-reltable.check_process
	.word	.L.str.8-reltable.check_process
	.word	.L.str.9-reltable.check_process
	.word	.L.str.10-reltable.check_process
	.word	.L.str.11-reltable.check_process
	.word	.L.str.12-reltable.check_process
	.word	.L.str.13-reltable.check_process
	.word	.L.str.14-reltable.check_process
	.word	.L.str.15-reltable.check_process
	.word	.L.str.16-reltable.check_process
	.word	.L.str.17-reltable.check_process
	.word	.L.str.18-reltable.check_process
	.word	.L.str.19-reltable.check_process
	.word	.L.str.20-reltable.check_process
	.word	.L.str.21-reltable.check_process
	.size	reltable.check_process, 64

	.type	.L.str.6,@object                // @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"referral"
	.size	.L.str.6, 9

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"cooperation_agreement"
	.size	.L.str.7, 22

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"form_a"
	.size	.L.str.8, 7

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"employment_plan"
	.size	.L.str.9, 16

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"job_search_plan"
	.size	.L.str.10, 16

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"form_b"
	.size	.L.str.11, 7

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"form_c"
	.size	.L.str.12, 7

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"form_c2"
	.size	.L.str.13, 8

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"support_plan"
	.size	.L.str.14, 13

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"study_plan"
	.size	.L.str.15, 11

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"benefits_counselling"
	.size	.L.str.16, 21

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"disclosure_discussion"
	.size	.L.str.17, 22

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"profile_update"
	.size	.L.str.18, 15

	.type	.L.str.19,@object               // @.str.19
.L.str.19:
	.asciz	"job_end_analysis"
	.size	.L.str.19, 17

	.type	.L.str.20,@object               // @.str.20
.L.str.20:
	.asciz	"form_d"
	.size	.L.str.20, 7

	.type	.L.str.21,@object               // @.str.21
.L.str.21:
	.asciz	"form_e"
	.size	.L.str.21, 7

	.type	.L.str.22,@object               // @.str.22
.L.str.22:
	.asciz	"job_search"
	.size	.L.str.22, 11

	.type	.L.str.23,@object               // @.str.23
.L.str.23:
	.asciz	"Ty\303\266netsint\303\244"
	.size	.L.str.23, 14

	.type	.L.str.24,@object               // @.str.24
.L.str.24:
	.asciz	"Job search"
	.size	.L.str.24, 11

	.type	.L.str.25,@object               // @.str.25
.L.str.25:
	.asciz	"en"
	.size	.L.str.25, 3

	.type	.L.str.26,@object               // @.str.26
.L.str.26:
	.asciz	"telephone"
	.size	.L.str.26, 10

	.type	.L.str.27,@object               // @.str.27
.L.str.27:
	.asciz	"fi"
	.size	.L.str.27, 3

	.type	.L.str.28,@object               // @.str.28
.L.str.28:
	.asciz	"puhelin"
	.size	.L.str.28, 8

	.type	.L.str.29,@object               // @.str.29
.L.str.29:
	.asciz	"Ty\303\266 alkaa"
	.size	.L.str.29, 11

	.type	.L.str.30,@object               // @.str.30
.L.str.30:
	.asciz	"A job begins"
	.size	.L.str.30, 13

	.type	.L.str.31,@object               // @.str.31
.L.str.31:
	.asciz	"E1"
	.size	.L.str.31, 3

	.type	.L.str.32,@object               // @.str.32
.L.str.32:
	.asciz	"E9"
	.size	.L.str.32, 3

	.type	.L.str.33,@object               // @.str.33
.L.str.33:
	.asciz	"E3"
	.size	.L.str.33, 3

	.type	.L.str.34,@object               // @.str.34
.L.str.34:
	.asciz	"E2"
	.size	.L.str.34, 3

	.type	.L.str.35,@object               // @.str.35
.L.str.35:
	.asciz	"allowed"
	.size	.L.str.35, 8

	.type	.L.str.36,@object               // @.str.36
.L.str.36:
	.asciz	"before_start"
	.size	.L.str.36, 13

	.type	.L.str.37,@object               // @.str.37
.L.str.37:
	.asciz	"after_end"
	.size	.L.str.37, 10

	.type	.L.str.38,@object               // @.str.38
.L.str.38:
	.asciz	"same_phase"
	.size	.L.str.38, 11

	.type	.L.str.39,@object               // @.str.39
.L.str.39:
	.asciz	"no_such_move"
	.size	.L.str.39, 13

	.type	.L.str.40,@object               // @.str.40
.L.str.40:
	.asciz	"end_without_reason"
	.size	.L.str.40, 19

	.type	.L__const.check_move.answer,@object // @__const.check_move.answer
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.check_move.answer:
	.word	32                              // 0x20
	.word	0                               // 0x0
	.word	0                               // 0x0
	.word	0                               // 0x0
	.xword	0                               // 0x0
	.xword	0                               // 0x0
	.size	.L__const.check_move.answer, 32

	.type	.L.str.41,@object               // @.str.41
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.41:
	.asciz	"phases"
	.size	.L.str.41, 7

	.type	.L.str.42,@object               // @.str.42
.L.str.42:
	.asciz	"episodes"
	.size	.L.str.42, 9

	.type	.L.str.43,@object               // @.str.43
.L.str.43:
	.asciz	"E4"
	.size	.L.str.43, 3

	.type	.L.str.44,@object               // @.str.44
.L.str.44:
	.asciz	"T1"
	.size	.L.str.44, 3

	.type	.L.str.45,@object               // @.str.45
.L.str.45:
	.asciz	"flow"
	.size	.L.str.45, 5

	.type	.L.str.46,@object               // @.str.46
.L.str.46:
	.asciz	"xlsx"
	.size	.L.str.46, 5

	.type	.L.str.47,@object               // @.str.47
.L.str.47:
	.asciz	"html"
	.size	.L.str.47, 5

	.type	overview.teams,@object          // @overview.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
overview.teams:
	.xword	.L.str.44
	.size	overview.teams, 8

	.type	.L__const.overview.options,@object // @__const.overview.options
	.section	.rodata,"a",@progbits
	.p2align	3
.L__const.overview.options:
	.word	24                              // 0x18
	.word	2147483648                      // 0x80000000
	.xword	0
	.xword	0                               // 0x0
	.size	.L__const.overview.options, 24

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
