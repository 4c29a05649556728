	.text
	.file	"made_up.c"
	.globl	in_folder                       // -- Begin function in_folder
	.p2align	2
	.type	in_folder,@function
in_folder:                              // @in_folder
// %bb.0:
	adrp	x8, program_folder
	ldr	x10, [x8, :lo12:program_folder]
	mov	x8, x0
	adrp	x0, in_folder.path
	add	x0, x0, :lo12:in_folder.path
	ldrb	w9, [x10]
	cbz	w9, .LBB0_4
// %bb.1:
	mov	x11, xzr
	add	x10, x10, #1
.LBB0_2:                                // =>This Inner Loop Header: Depth=1
	strb	w9, [x0, x11]
	add	x12, x11, #1
	ldrb	w9, [x10, x11]
	cbz	w9, .LBB0_5
// %bb.3:                               //   in Loop: Header=BB0_2 Depth=1
	cmp	x11, #4093
	mov	x11, x12
	b.lo	.LBB0_2
	b	.LBB0_5
.LBB0_4:
	mov	x12, xzr
.LBB0_5:
	mov	w9, #47
	strb	w9, [x0, x12]
	add	x9, x12, #1
	ldrb	w10, [x8]
	cbz	w10, .LBB0_11
// %bb.6:
	cmp	x9, #4094
	b.hi	.LBB0_11
// %bb.7:
	add	x8, x8, #1
.LBB0_8:                                // =>This Inner Loop Header: Depth=1
	strb	w10, [x0, x9]
	add	x11, x9, #1
	ldrb	w10, [x8], #1
	cbz	w10, .LBB0_10
// %bb.9:                               //   in Loop: Header=BB0_8 Depth=1
	cmp	x9, #4094
	mov	x9, x11
	b.lo	.LBB0_8
.LBB0_10:
	strb	wzr, [x0, x11]
	ret
.LBB0_11:
	strb	wzr, [x0, x9]
	ret
.Lfunc_end0:
	.size	in_folder, .Lfunc_end0-in_folder
                                        // -- End function
	.globl	add_few_rows                    // -- Begin function add_few_rows
	.p2align	2
	.type	add_few_rows,@function
add_few_rows:                           // @add_few_rows
// %bb.0:
	sub	sp, sp, #384
	stp	x22, x21, [sp, #352]            // 16-byte Folded Spill
	mov	x8, #48
	movi	v0.2d, #0000000000000000
	adrp	x22, .L.str.7
	movk	x8, #19358, lsl #32
	add	x22, x22, :lo12:.L.str.7
	stp	x24, x23, [sp, #336]            // 16-byte Folded Spill
	mov	x23, #-9223372036854775808
	adrp	x9, .L.str.10
	stp	x20, x19, [sp, #368]            // 16-byte Folded Spill
	stp	q0, q0, [sp, #112]
	add	x9, x9, :lo12:.L.str.10
	stp	x8, x22, [sp, #112]
	adrp	x8, .L.str.8
	add	x8, x8, :lo12:.L.str.8
	adrp	x20, :got:error
	stp	x29, x30, [sp, #304]            // 16-byte Folded Spill
	add	x1, sp, #112
	stp	x28, x25, [sp, #320]            // 16-byte Folded Spill
	add	x29, sp, #304
	stp	x23, x8, [sp, #128]
	adrp	x8, .L.str.9
	add	x8, x8, :lo12:.L.str.9
	str	q0, [sp, #144]
	mov	x19, x0
	stp	x8, x9, [sp, #144]
	ldr	x20, [x20, :got_lo12:error]
	mov	x2, x20
	bl	ipsf_builder_add_team
	adrp	x21, .L.str.4
	mov	w2, w0
	add	x21, x21, :lo12:.L.str.4
	mov	w1, #39
	mov	x0, x21
	mov	w3, wzr
	bl	check_status
	mov	x8, #40
	adrp	x24, .L.str.2
	movi	v0.2d, #0000000000000000
	movk	x8, #19814, lsl #32
	add	x24, x24, :lo12:.L.str.2
	add	x1, sp, #112
	mov	x0, x19
	mov	x2, x20
	stp	q0, q0, [sp, #112]
	stp	x8, x24, [sp, #112]
	mov	w8, #2
	stp	x23, xzr, [sp, #128]
	str	x8, [sp, #144]
	bl	ipsf_builder_add_transfer
	mov	w2, w0
	mov	x0, x21
	mov	w1, #47
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L__const.add_jobs.over
	add	x1, sp, #112
	add	x8, x8, :lo12:.L__const.add_jobs.over
	mov	x0, x19
	mov	x2, x20
	ldp	q2, q3, [x8]
	ldp	q0, q1, [x8, #64]
	stp	q2, q3, [sp, #112]
	stp	q2, q3, [sp]
	ldr	x9, [x8, #96]
	stp	q0, q1, [sp, #176]
	ldp	q5, q4, [x8, #32]
	adrp	x8, .L.str.11
	stp	q0, q1, [sp, #64]
	add	x8, x8, :lo12:.L.str.11
	str	x9, [sp, #208]
	str	x9, [sp, #96]
	mov	w9, #1
	stp	x8, x23, [sp, #120]
	mov	w8, #71
	stp	q5, q4, [sp, #144]
	stp	x24, x23, [sp, #136]
	mov	w24, #19844
	stp	xzr, x8, [sp, #152]
	adrp	x8, .L.str.12
	add	x8, x8, :lo12:.L.str.12
	stp	q5, q4, [sp, #32]
	str	w24, [sp, #116]
	str	w9, [sp, #200]
	stp	x8, x23, [sp, #184]
	adrp	x8, .L.str.13
	add	x8, x8, :lo12:.L.str.13
	str	x8, [sp, #208]
	bl	ipsf_builder_add_job
	mov	w2, w0
	mov	x0, x21
	mov	w1, #60
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L.str.14
	mov	w9, #19754
	add	x8, x8, :lo12:.L.str.14
	adrp	x25, .L.str
	add	x25, x25, :lo12:.L.str
	mov	w10, #9112
	str	w9, [sp, #4]
	adrp	x9, .L.str.15
	stp	x8, x23, [sp, #8]
	mov	w8, #70
	add	x9, x9, :lo12:.L.str.15
	mov	x1, sp
	mov	x0, x19
	mov	x2, x20
	stp	xzr, x8, [sp, #40]
	mov	x8, #19813
	movk	x8, #19815, lsl #32
	stp	x25, x23, [sp, #24]
	stp	xzr, x10, [sp, #72]
	stp	x8, x9, [sp, #56]
	adrp	x9, .L.str.16
	mov	x8, #84881438670848
	add	x9, x9, :lo12:.L.str.16
	stp	x8, x9, [sp, #88]
	bl	ipsf_builder_add_job
	mov	w2, w0
	mov	x0, x21
	mov	w1, #72
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L__const.add_study.study
	mov	w9, #19888
	add	x8, x8, :lo12:.L__const.add_study.study
	add	x1, sp, #112
	mov	x0, x19
	mov	x2, x20
	ldp	q0, q1, [x8]
	mov	w8, #19814
	stp	q0, q1, [sp, #112]
	stp	x25, x23, [sp, #120]
	str	w8, [sp, #116]
	str	x9, [sp, #136]
	bl	ipsf_builder_add_study
	mov	w2, w0
	mov	x0, x21
	mov	w1, #81
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	mov	w8, #-2147483648
	str	xzr, [sp, #176]
	mov	x9, #72
	movk	x9, #32768, lsl #48
	add	x1, sp, #112
	str	w8, [sp, #176]
	mov	x0, x19
	stp	q0, q0, [sp, #32]
	mov	x2, x20
	stp	x23, xzr, [sp, #56]
	str	w8, [sp, #64]
	stp	q0, q0, [x29, #-48]
	stp	x23, xzr, [x29, #-24]
	stur	w8, [x29, #-16]
	adrp	x8, .L.str.17
	add	x8, x8, :lo12:.L.str.17
	stp	q0, q0, [sp, #112]
	stp	q0, q0, [sp, #144]
	stp	q0, q0, [sp]
	stp	x23, x8, [sp, #128]
	adrp	x8, .L.str.18
	add	x8, x8, :lo12:.L.str.18
	str	x9, [sp]
	str	x23, [sp, #16]
	str	x23, [sp, #40]
	stp	q0, q0, [x29, #-80]
	stur	x9, [x29, #-80]
	stur	x23, [x29, #-64]
	stur	x23, [x29, #-40]
	stp	x9, x22, [sp, #112]
	str	x23, [sp, #128]
	str	w24, [sp, #116]
	stp	x8, x23, [sp, #144]
	str	x23, [sp, #168]
	str	x23, [sp, #152]
	bl	ipsf_builder_add_team_event
	mov	w2, w0
	mov	x0, x21
	mov	w1, #92
	mov	w3, wzr
	bl	check_status
	mov	w8, #19823
	adrp	x9, .L.str.19
	add	x9, x9, :lo12:.L.str.19
	mov	x1, sp
	mov	x0, x19
	mov	x2, x20
	str	w8, [sp, #4]
	mov	w8, #8
	stp	x22, x23, [sp, #8]
	str	x9, [sp, #24]
	stp	x23, xzr, [sp, #40]
	str	x8, [sp, #56]
	bl	ipsf_builder_add_team_event
	mov	w2, w0
	mov	x0, x21
	mov	w1, #98
	mov	w3, wzr
	bl	check_status
	adrp	x9, .L.str.20
	mov	w8, #19753
	add	x9, x9, :lo12:.L.str.20
	mov	w10, #9
	sub	x1, x29, #80
	mov	x0, x19
	mov	x2, x20
	stp	x22, x23, [x29, #-72]
	stur	w8, [x29, #-76]
	stur	x9, [x29, #-56]
	stur	x10, [x29, #-16]
	bl	ipsf_builder_add_team_event
	mov	w2, w0
	mov	x0, x21
	mov	w1, #104
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	mov	x8, #56
	adrp	x9, .L.str.21
	movk	x8, #19903, lsl #32
	add	x9, x9, :lo12:.L.str.21
	add	x1, sp, #112
	mov	x0, x19
	mov	x2, x20
	stp	q0, q0, [sp, #112]
	stp	x8, x22, [sp, #112]
	adrp	x8, .L.str.22
	stp	x23, x9, [sp, #128]
	adrp	x9, .L.str.23
	add	x8, x8, :lo12:.L.str.22
	add	x9, x9, :lo12:.L.str.23
	str	q0, [sp, #144]
	stp	x8, x9, [sp, #144]
	adrp	x8, .L.str.24
	add	x8, x8, :lo12:.L.str.24
	str	x8, [sp, #160]
	bl	ipsf_builder_add_answer
	mov	w2, w0
	mov	x0, x21
	mov	w1, #115
	mov	w3, wzr
	bl	check_status
	ldp	x20, x19, [sp, #368]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #352]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #336]            // 16-byte Folded Reload
	ldp	x28, x25, [sp, #320]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #304]            // 16-byte Folded Reload
	add	sp, sp, #384
	ret
.Lfunc_end1:
	.size	add_few_rows, .Lfunc_end1-add_few_rows
                                        // -- End function
	.globl	add_other_rows                  // -- Begin function add_other_rows
	.p2align	2
	.type	add_other_rows,@function
add_other_rows:                         // @add_other_rows
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #496
	movi	v0.2d, #0000000000000000
	mov	x22, #-9223372036854775808
	mov	x8, #-9223372034707292160
	mov	x9, #48
	movk	x9, #32768, lsl #48
	mov	w10, #2
	adrp	x20, :got:error
	sub	x1, x29, #128
	stp	q0, q0, [x29, #-112]
	mov	x19, x0
	stp	x22, x8, [x29, #-96]
	adrp	x8, .L.str.7
	add	x8, x8, :lo12:.L.str.7
	stur	q0, [x29, #-128]
	stp	x9, xzr, [x29, #-128]
	mov	w26, #2
	stp	x10, x8, [x29, #-112]
	ldr	x20, [x20, :got_lo12:error]
	mov	x2, x20
	bl	ipsf_builder_add_coach
	adrp	x21, .L.str.4
	mov	w2, w0
	add	x21, x21, :lo12:.L.str.4
	mov	w1, #132
	mov	x0, x21
	mov	w3, wzr
	bl	check_status
	adrp	x10, .L.str.18
	mov	w8, #500
	add	x10, x10, :lo12:.L.str.18
	mov	w9, #19358
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	mov	x23, x10
	stp	x10, x22, [x29, #-120]
	stur	w8, [x29, #-124]
	stur	w9, [x29, #-88]
	bl	ipsf_builder_add_coach
	mov	w2, w0
	mov	x0, x21
	mov	w1, #136
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L.str.25
	mov	w9, #250
	add	x8, x8, :lo12:.L.str.25
	mov	w10, #19722
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	stur	w9, [x29, #-124]
	stp	x8, x22, [x29, #-120]
	stur	w10, [x29, #-84]
	bl	ipsf_builder_add_coach
	mov	w2, w0
	mov	x0, x21
	mov	w1, #140
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L__const.add_episodes.fourth
	mov	w9, #19723
	add	x8, x8, :lo12:.L__const.add_episodes.fourth
	mov	w28, #1
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	mov	x27, x23
	ldp	q4, q5, [x8]
	ldp	q0, q1, [x8, #32]
	stp	q4, q5, [x29, #-128]
	stur	w9, [x29, #-124]
	adrp	x9, .L.str.27
	add	x9, x9, :lo12:.L.str.27
	stp	q4, q5, [x29, #-240]
	stp	q4, q5, [sp, #144]
	stp	q4, q5, [sp, #32]
	ldp	q2, q3, [x8, #64]
	adrp	x8, .L.str
	stp	q0, q1, [x29, #-96]
	add	x8, x8, :lo12:.L.str
	stp	q0, q1, [x29, #-208]
	stp	q0, q1, [sp, #176]
	stp	q0, q1, [sp, #64]
	stp	x8, x22, [x29, #-120]
	adrp	x8, .L.str.26
	add	x8, x8, :lo12:.L.str.26
	stp	q2, q3, [x29, #-64]
	stp	q2, q3, [x29, #-176]
	stp	q2, q3, [sp, #208]
	stp	x8, x22, [x29, #-104]
	mov	w8, #8
	stp	q2, q3, [sp, #96]
	stp	x23, x22, [x29, #-88]
	stp	xzr, x8, [x29, #-48]
	stur	x9, [x29, #-56]
	stur	w28, [x29, #-68]
	bl	ipsf_builder_add_episode
	mov	w2, w0
	mov	x0, x21
	mov	w1, #155
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L.str.28
	adrp	x23, .L.str.1
	add	x8, x8, :lo12:.L.str.28
	adrp	x9, .L.str.30
	add	x23, x23, :lo12:.L.str.1
	mov	w25, #19754
	add	x9, x9, :lo12:.L.str.30
	sub	x1, x29, #240
	stp	x8, x22, [x29, #-216]
	mov	w8, #19874
	mov	x0, x19
	mov	x2, x20
	stp	x23, x22, [x29, #-232]
	stur	w8, [x29, #-184]
	adrp	x8, .L.str.29
	add	x8, x8, :lo12:.L.str.29
	stp	xzr, x26, [x29, #-200]
	stur	w25, [x29, #-236]
	stp	x8, x9, [x29, #-176]
	bl	ipsf_builder_add_episode
	mov	w2, w0
	mov	x0, x21
	mov	w1, #163
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L.str.2
	mov	w24, #19783
	add	x8, x8, :lo12:.L.str.2
	add	x1, sp, #144
	mov	x0, x19
	mov	x2, x20
	stp	x27, x22, [sp, #184]
	stp	x8, x22, [sp, #152]
	adrp	x8, .L.str.31
	add	x8, x8, :lo12:.L.str.31
	str	w24, [sp, #148]
	stp	x8, x22, [sp, #168]
	bl	ipsf_builder_add_episode
	mov	w2, w0
	mov	x0, x21
	mov	w1, #168
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L.str.32
	adrp	x27, .L.str.3
	add	x8, x8, :lo12:.L.str.32
	add	x27, x27, :lo12:.L.str.3
	add	x1, sp, #32
	mov	x0, x19
	mov	x2, x20
	stp	xzr, x26, [sp, #72]
	stp	x8, x22, [sp, #56]
	mov	x8, #-45754
	movk	x8, #0, lsl #16
	stp	x27, x22, [sp, #40]
	str	w25, [sp, #36]
	str	x8, [sp, #88]
	bl	ipsf_builder_add_episode
	mov	w2, w0
	mov	x0, x21
	mov	w1, #175
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L__const.add_phase.phase
	adrp	x26, .L.str
	add	x8, x8, :lo12:.L__const.add_phase.phase
	add	x26, x26, :lo12:.L.str
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	ldp	q0, q1, [x8]
	mov	w8, #19723
	stp	q0, q1, [sp]                    // 32-byte Folded Spill
	stp	q0, q1, [x29, #-128]
	stp	x26, x22, [x29, #-120]
	stur	w8, [x29, #-124]
	stur	x28, [x29, #-104]
	bl	ipsf_builder_add_phase
	mov	w2, w0
	mov	x0, x21
	mov	w1, #184
	mov	w3, wzr
	bl	check_status
	ldr	q6, [sp]                        // 16-byte Folded Reload
	mov	w8, #19737
	ldr	q0, [sp, #16]                   // 16-byte Folded Reload
	mov	w9, #3
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	stp	q6, q0, [x29, #-128]
	stp	x26, x22, [x29, #-120]
	stur	w8, [x29, #-124]
	stur	x9, [x29, #-104]
	bl	ipsf_builder_add_phase
	mov	w2, w0
	mov	x0, x21
	mov	w1, #184
	mov	w3, wzr
	bl	check_status
	ldr	q6, [sp]                        // 16-byte Folded Reload
	sub	x1, x29, #128
	ldr	q0, [sp, #16]                   // 16-byte Folded Reload
	mov	x0, x19
	mov	x2, x20
	stp	q6, q0, [x29, #-128]
	stp	x23, x22, [x29, #-120]
	stur	w25, [x29, #-124]
	stur	x28, [x29, #-104]
	bl	ipsf_builder_add_phase
	mov	w2, w0
	mov	x0, x21
	mov	w1, #184
	mov	w3, wzr
	bl	check_status
	adrp	x26, .L.str.2
	ldr	q6, [sp]                        // 16-byte Folded Reload
	ldr	q0, [sp, #16]                   // 16-byte Folded Reload
	add	x26, x26, :lo12:.L.str.2
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	stp	q6, q0, [x29, #-128]
	stp	x26, x22, [x29, #-120]
	stur	w24, [x29, #-124]
	stur	x28, [x29, #-104]
	bl	ipsf_builder_add_phase
	mov	w2, w0
	mov	x0, x21
	mov	w1, #184
	mov	w3, wzr
	bl	check_status
	ldr	q6, [sp]                        // 16-byte Folded Reload
	mov	w8, #19844
	ldr	q0, [sp, #16]                   // 16-byte Folded Reload
	mov	w9, #5
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	stp	q6, q0, [x29, #-128]
	stp	x26, x22, [x29, #-120]
	stur	w8, [x29, #-124]
	stur	x9, [x29, #-104]
	bl	ipsf_builder_add_phase
	mov	w2, w0
	mov	x0, x21
	mov	w1, #184
	mov	w3, wzr
	bl	check_status
	ldr	q6, [sp]                        // 16-byte Folded Reload
	sub	x1, x29, #128
	ldr	q0, [sp, #16]                   // 16-byte Folded Reload
	mov	x0, x19
	mov	x2, x20
	stp	q6, q0, [x29, #-128]
	stp	x27, x22, [x29, #-120]
	stur	w25, [x29, #-124]
	stur	x28, [x29, #-104]
	bl	ipsf_builder_add_phase
	mov	w2, w0
	mov	x0, x21
	mov	w1, #184
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	mov	w9, #-1
	mov	x10, #104
	adrp	x24, .L.str.33
	movk	x10, #32768, lsl #48
	adrp	x23, .L.str
	mov	w8, #70
	add	x24, x24, :lo12:.L.str.33
	stp	q0, q0, [x29, #-64]
	add	x23, x23, :lo12:.L.str
	stp	x22, xzr, [x29, #-40]
	sub	x1, x29, #128
	stur	w9, [x29, #-32]
	mov	x0, x19
	stp	q0, q0, [x29, #-176]
	mov	x2, x20
	stp	x22, xzr, [x29, #-152]
	stur	w9, [x29, #-144]
	stp	q0, q0, [sp, #208]
	stp	x22, xzr, [sp, #232]
	str	w9, [sp, #240]
	stp	q0, q0, [sp, #96]
	stp	x22, xzr, [sp, #120]
	str	w9, [sp, #128]
	mov	w9, #19742
	stp	q0, q0, [x29, #-128]
	stur	x10, [x29, #-128]
	stur	w9, [x29, #-124]
	adrp	x9, .L.str.18
	add	x9, x9, :lo12:.L.str.18
	stp	q0, q0, [x29, #-96]
	stur	x22, [x29, #-88]
	stp	q0, q0, [x29, #-240]
	stp	x9, x22, [x29, #-120]
	adrp	x9, .L.str.34
	add	x9, x9, :lo12:.L.str.34
	stur	x10, [x29, #-240]
	stp	q0, q0, [sp, #144]
	str	x10, [sp, #144]
	stp	x22, x9, [x29, #-88]
	adrp	x9, .L.str.35
	stp	q0, q0, [sp, #32]
	add	x11, x9, :lo12:.L.str.35
	str	x10, [sp, #32]
	adrp	x9, .L.str.36
	adrp	x10, .L.str.37
	add	x9, x9, :lo12:.L.str.36
	add	x10, x10, :lo12:.L.str.37
	stp	q0, q0, [x29, #-208]
	stur	x22, [x29, #-224]
	stur	x22, [x29, #-200]
	stp	q0, q0, [sp, #176]
	str	x22, [sp, #160]
	str	x22, [sp, #184]
	stp	q0, q0, [sp, #64]
	str	x22, [sp, #48]
	str	x22, [sp, #72]
	stp	x11, x9, [x29, #-72]
	stp	x10, xzr, [x29, #-56]
	stp	x22, x24, [x29, #-112]
	stur	x23, [x29, #-96]
	stp	x8, x28, [x29, #-40]
	bl	ipsf_builder_add_contact
	mov	w2, w0
	mov	x0, x21
	mov	w1, #203
	mov	w3, wzr
	bl	check_status
	mov	w8, #19758
	adrp	x25, .L.str.38
	add	x25, x25, :lo12:.L.str.38
	adrp	x27, .L.str.39
	mov	w28, #2
	add	x27, x27, :lo12:.L.str.39
	stur	w8, [x29, #-236]
	adrp	x8, .L.str.1
	add	x8, x8, :lo12:.L.str.1
	sub	x1, x29, #240
	mov	x0, x19
	mov	x2, x20
	stp	xzr, x28, [x29, #-232]
	stp	x25, x8, [x29, #-216]
	adrp	x8, .L.str.40
	add	x8, x8, :lo12:.L.str.40
	stur	x22, [x29, #-200]
	stp	x27, x8, [x29, #-184]
	bl	ipsf_builder_add_contact
	mov	w2, w0
	mov	x0, x21
	mov	w1, #210
	mov	w3, wzr
	bl	check_status
	mov	w8, #19845
	add	x1, sp, #144
	mov	x0, x19
	mov	x2, x20
	stp	xzr, x28, [sp, #152]
	mov	w28, #2
	str	w8, [sp, #148]
	adrp	x8, .L.str.41
	add	x8, x8, :lo12:.L.str.41
	stp	x25, x26, [sp, #168]
	str	x22, [sp, #184]
	str	x8, [sp, #216]
	bl	ipsf_builder_add_contact
	mov	w2, w0
	mov	x0, x21
	mov	w1, #216
	mov	w3, wzr
	bl	check_status
	mov	w8, #19828
	add	x1, sp, #32
	mov	x0, x19
	mov	x2, x20
	stp	xzr, x28, [sp, #40]
	str	w8, [sp, #36]
	mov	w8, #71
	stp	x24, x26, [sp, #56]
	str	x22, [sp, #72]
	str	x27, [sp, #88]
	stp	xzr, x8, [sp, #112]
	bl	ipsf_builder_add_contact
	mov	w2, w0
	mov	x0, x21
	mov	w1, #223
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L__const.add_forms_and_signal.form
	sub	x1, x29, #128
	add	x8, x8, :lo12:.L__const.add_forms_and_signal.form
	mov	x0, x19
	mov	x2, x20
	ldp	q1, q0, [x8]
	adrp	x8, .L__const.add_forms_and_signal.signal
	add	x8, x8, :lo12:.L__const.add_forms_and_signal.signal
	ldp	q2, q3, [x8]
	mov	w8, #19723
	stp	q1, q0, [x29, #-128]
	stp	x23, x22, [x29, #-120]
	stur	w8, [x29, #-124]
	adrp	x8, .L.str.42
	add	x8, x8, :lo12:.L.str.42
	stp	q2, q3, [x29, #-240]
	stur	x8, [x29, #-104]
	bl	ipsf_builder_add_form
	mov	w2, w0
	mov	x0, x21
	mov	w1, #232
	mov	w3, wzr
	bl	check_status
	adrp	x9, .L.str.43
	mov	w8, #19730
	add	x9, x9, :lo12:.L.str.43
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	stur	w8, [x29, #-124]
	stur	x9, [x29, #-104]
	bl	ipsf_builder_add_form
	mov	w2, w0
	mov	x0, x21
	mov	w1, #235
	mov	w3, wzr
	bl	check_status
	adrp	x9, .L.str.44
	mov	w8, #19903
	add	x9, x9, :lo12:.L.str.44
	sub	x1, x29, #240
	mov	x0, x19
	mov	x2, x20
	stp	x23, x22, [x29, #-232]
	stur	w8, [x29, #-236]
	stur	x9, [x29, #-216]
	bl	ipsf_builder_add_signal
	mov	w2, w0
	mov	x0, x21
	mov	w1, #239
	mov	w3, wzr
	bl	check_status
	mov	x8, #40
	mov	w9, #1000
	movi	v0.2d, #0000000000000000
	movk	x8, #19723, lsl #32
	sub	x23, x29, #128
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	stur	xzr, [x29, #-96]
	stp	q0, q0, [x29, #-128]
	stp	x8, xzr, [x29, #-128]
	mov	x8, #800
	movk	x8, #32768, lsl #48
	stur	x28, [x29, #-112]
	stur	w9, [x29, #-104]
	stur	wzr, [x29, #-92]
	stur	x8, [x23, #28]
	bl	ipsf_builder_add_work_time
	mov	w2, w0
	mov	x0, x21
	mov	w1, #249
	mov	w3, wzr
	bl	check_status
	mov	x8, #900
	adrp	x9, .L.str.18
	movk	x8, #645, lsl #32
	add	x9, x9, :lo12:.L.str.18
	sub	x1, x29, #128
	mov	x0, x19
	mov	x2, x20
	stp	x9, x22, [x29, #-120]
	stur	x8, [x23, #28]
	bl	ipsf_builder_add_work_time
	mov	w2, w0
	mov	x0, x21
	mov	w1, #253
	mov	w3, wzr
	bl	check_status
	add	sp, sp, #496
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.Lfunc_end2:
	.size	add_other_rows, .Lfunc_end2-add_other_rows
                                        // -- End function
	.globl	make_up                         // -- Begin function make_up
	.p2align	2
	.type	make_up,@function
make_up:                                // @make_up
// %bb.0:
	sub	sp, sp, #176
	stp	x20, x19, [sp, #160]            // 16-byte Folded Spill
	adrp	x20, program_folder
	movi	v0.2d, #0000000000000000
	mov	w8, #88
	adrp	x19, in_folder.path
	stp	x29, x30, [sp, #128]            // 16-byte Folded Spill
	str	x0, [x20, :lo12:program_folder]
	add	x29, sp, #128
	mov	w9, #5000
	add	x19, x19, :lo12:in_folder.path
	str	q0, [sp]
	str	w8, [sp]
	ldrb	w8, [x0]
	str	x21, [sp, #144]                 // 8-byte Folded Spill
	str	xzr, [sp, #80]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #16]
	str	x9, [sp, #56]
	str	xzr, [x29, #24]
	cbz	w8, .LBB3_4
// %bb.1:
	mov	x11, xzr
	add	x10, x0, #1
.LBB3_2:                                // =>This Inner Loop Header: Depth=1
	strb	w8, [x19, x11]
	add	x9, x11, #1
	ldrb	w8, [x10, x11]
	cbz	w8, .LBB3_5
// %bb.3:                               //   in Loop: Header=BB3_2 Depth=1
	cmp	x11, #4093
	mov	x11, x9
	b.lo	.LBB3_2
	b	.LBB3_5
.LBB3_4:
	mov	x9, xzr
.LBB3_5:
	add	x8, x9, #1
	mov	w10, #47
	cmp	x8, #4094
	strb	w10, [x19, x9]
	b.hi	.LBB3_8
// %bb.6:
	mov	w10, #4093
	mov	w11, #107
	sub	x9, x10, x9
	mov	w10, #8
	cmp	x9, #8
	csel	x9, x9, x10, lo
	adrp	x10, .L.str.5+1
	add	x9, x9, #1
	add	x10, x10, :lo12:.L.str.5+1
.LBB3_7:                                // =>This Inner Loop Header: Depth=1
	strb	w11, [x19, x8]
	add	x8, x8, #1
	ldrb	w11, [x10], #1
	subs	x9, x9, #1
	b.ne	.LBB3_7
.LBB3_8:
	adrp	x2, :got:error
	strb	wzr, [x19, x8]
	adrp	x1, edition
	mov	x0, x19
	add	x1, x1, :lo12:edition
	ldr	x2, [x2, :got_lo12:error]
	bl	ipsf_edition_load
	mov	w2, w0
	adrp	x0, .L.str.4
	add	x0, x0, :lo12:.L.str.4
	mov	w1, #283
	mov	w3, wzr
	bl	check_status
	ldr	x9, [x20, :lo12:program_folder]
	ldrb	w8, [x9]
	cbz	w8, .LBB3_12
// %bb.9:
	mov	x11, xzr
	add	x10, x9, #1
.LBB3_10:                               // =>This Inner Loop Header: Depth=1
	strb	w8, [x19, x11]
	add	x9, x11, #1
	ldrb	w8, [x10, x11]
	cbz	w8, .LBB3_13
// %bb.11:                              //   in Loop: Header=BB3_10 Depth=1
	cmp	x11, #4093
	mov	x11, x9
	b.lo	.LBB3_10
	b	.LBB3_13
.LBB3_12:
	mov	x9, xzr
.LBB3_13:
	add	x8, x9, #1
	mov	w10, #47
	cmp	x8, #4094
	strb	w10, [x19, x9]
	b.hi	.LBB3_16
// %bb.14:
	mov	w10, #4093
	mov	w11, #116
	sub	x9, x10, x9
	mov	w10, #14
	cmp	x9, #14
	csel	x9, x9, x10, lo
	adrp	x10, .L.str.6+1
	add	x9, x9, #1
	add	x10, x10, :lo12:.L.str.6+1
.LBB3_15:                               // =>This Inner Loop Header: Depth=1
	strb	w11, [x19, x8]
	add	x8, x8, #1
	ldrb	w11, [x10], #1
	subs	x9, x9, #1
	b.ne	.LBB3_15
.LBB3_16:
	adrp	x20, :got:error
	strb	wzr, [x19, x8]
	adrp	x1, two_scales
	mov	x0, x19
	add	x1, x1, :lo12:two_scales
	ldr	x20, [x20, :got_lo12:error]
	mov	x2, x20
	bl	ipsf_edition_load
	adrp	x19, .L.str.4
	mov	w2, w0
	add	x19, x19, :lo12:.L.str.4
	mov	w1, #284
	mov	x0, x19
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L__const.change.change
	adrp	x9, .L.str.45
	add	x8, x8, :lo12:.L__const.change.change
	add	x9, x9, :lo12:.L.str.45
	adrp	x21, edition
	adrp	x3, changed
	add	x3, x3, :lo12:changed
	sub	x1, x29, #32
	ldp	q0, q1, [x8]
	mov	w8, #24
	mov	w2, #1
	mov	x4, x20
	stp	q0, q1, [x29, #-32]
	ldr	x0, [x21, :lo12:edition]
	stur	w8, [x29, #-28]
	adrp	x8, .L.str.46
	add	x8, x8, :lo12:.L.str.46
	stp	x9, x8, [x29, #-24]
	adrp	x8, .L.str.47
	add	x8, x8, :lo12:.L.str.47
	stur	x8, [x29, #-8]
	bl	ipsf_edition_with_changes
	mov	w2, w0
	mov	x0, x19
	mov	w1, #276
	mov	w3, wzr
	bl	check_status
	ldr	x8, [x21, :lo12:edition]
	mov	x0, sp
	add	x1, x29, #24
	mov	x2, x20
	str	x8, [sp, #8]
	bl	ipsf_builder_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #287
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x29, #24]
	bl	add_few_rows
	ldr	x0, [x29, #24]
	bl	add_other_rows
	adrp	x1, history
	ldr	x0, [x29, #24]
	add	x1, x1, :lo12:history
	mov	x2, x20
	bl	ipsf_builder_finish
	mov	w2, w0
	mov	x0, x19
	mov	w1, #290
	mov	w3, wzr
	bl	check_status
	add	x0, x29, #24
	bl	ipsf_builder_free
	ldp	x20, x19, [sp, #160]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #128]            // 16-byte Folded Reload
	ldr	x21, [sp, #144]                 // 8-byte Folded Reload
	add	sp, sp, #176
	ret
.Lfunc_end3:
	.size	make_up, .Lfunc_end3-make_up
                                        // -- End function
	.globl	free_made_up                    // -- Begin function free_made_up
	.p2align	2
	.type	free_made_up,@function
free_made_up:                           // @free_made_up
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	adrp	x19, edition
	add	x19, x19, :lo12:edition
	stp	x22, x21, [sp, #16]             // 16-byte Folded Spill
	mov	x0, x19
	mov	x29, sp
	bl	ipsf_edition_free
	adrp	x20, two_scales
	add	x20, x20, :lo12:two_scales
	mov	x0, x20
	bl	ipsf_edition_free
	adrp	x21, changed
	add	x21, x21, :lo12:changed
	mov	x0, x21
	bl	ipsf_edition_free
	adrp	x22, history
	add	x22, x22, :lo12:history
	mov	x0, x22
	bl	ipsf_history_free
	ldr	x8, [x19]
	adrp	x0, .L.str.4
	ldr	x9, [x20]
	add	x0, x0, :lo12:.L.str.4
	ldr	x10, [x21]
	mov	w1, #299
	ldr	x11, [x22]
	mov	w3, #1
	orr	x8, x8, x9
	orr	x8, x8, x10
	orr	x8, x8, x11
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	ret
.Lfunc_end4:
	.size	free_made_up, .Lfunc_end4-free_made_up
                                        // -- End function
	.globl	on_june_30                      // -- Begin function on_june_30
	.p2align	2
	.type	on_june_30,@function
on_june_30:                             // @on_june_30
// %bb.0:
	movi	v0.2d, #0000000000000000
	mov	x10, #19904
	movk	x10, #6, lsl #32
	mov	w9, #80
	stp	q0, q0, [x8]
	stur	x10, [x8, #4]
	adrp	x10, on_june_30.teams
	str	w9, [x8]
	mov	w9, #1
	add	x10, x10, :lo12:on_june_30.teams
	stp	q0, q0, [x8, #48]
	str	q0, [x8, #32]
	stp	x10, x9, [x8, #16]
	ret
.Lfunc_end5:
	.size	on_june_30, .Lfunc_end5-on_june_30
                                        // -- End function
	.type	in_folder.path,@object          // @in_folder.path
	.local	in_folder.path
	.comm	in_folder.path,4096,1
	.type	program_folder,@object          // @program_folder
	.local	program_folder
	.comm	program_folder,8,8
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"E1"
	.size	.L.str, 3

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"E2"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"E3"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"E4"
	.size	.L.str.3, 3

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"made_up.c"
	.size	.L.str.4, 10

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"kept.toml"
	.size	.L.str.5, 10

	.type	edition,@object                 // @edition
	.bss
	.globl	edition
	.p2align	3
edition:
	.xword	0
	.size	edition, 8

	.type	.L.str.6,@object                // @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"two-scales.toml"
	.size	.L.str.6, 16

	.type	two_scales,@object              // @two_scales
	.bss
	.globl	two_scales
	.p2align	3
two_scales:
	.xword	0
	.size	two_scales, 8

	.type	history,@object                 // @history
	.globl	history
	.p2align	3
history:
	.xword	0
	.size	history, 8

	.type	changed,@object                 // @changed
	.globl	changed
	.p2align	3
changed:
	.xword	0
	.size	changed, 8

	.type	on_june_30.teams,@object        // @on_june_30.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
on_june_30.teams:
	.xword	.L.str.7
	.size	on_june_30.teams, 8

	.type	.L.str.7,@object                // @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"T1"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"Pohjoinen"
	.size	.L.str.8, 10

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"Kainuu"
	.size	.L.str.9, 7

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"kainuu"
	.size	.L.str.10, 7

	.type	.L__const.add_jobs.over,@object // @__const.add_jobs.over
	.section	.rodata,"a",@progbits
	.p2align	3
.L__const.add_jobs.over:
	.word	104                             // 0x68
	.word	2147483648                      // 0x80000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.word	2147483648                      // 0x80000000
	.word	2147483648                      // 0x80000000
	.xword	0
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.word	4294967295                      // 0xffffffff
	.word	2147483648                      // 0x80000000
	.xword	0
	.size	.L__const.add_jobs.over, 104

	.type	.L.str.11,@object               // @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"J1"
	.size	.L.str.11, 3

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"5223"
	.size	.L.str.12, 5

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"permanent"
	.size	.L.str.13, 10

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"J2"
	.size	.L.str.14, 3

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"broke_off"
	.size	.L.str.15, 10

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"fixed_term"
	.size	.L.str.16, 11

	.type	.L__const.add_study.study,@object // @__const.add_study.study
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.add_study.study:
	.word	32                              // 0x20
	.word	2147483648                      // 0x80000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.word	2147483648                      // 0x80000000
	.word	0                               // 0x0
	.size	.L__const.add_study.study, 32

	.type	.L.str.17,@object               // @.str.17
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.17:
	.asciz	"guidance"
	.size	.L.str.17, 9

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"C1"
	.size	.L.str.18, 3

	.type	.L.str.19,@object               // @.str.19
.L.str.19:
	.asciz	"care_team_visit"
	.size	.L.str.19, 16

	.type	.L.str.20,@object               // @.str.20
.L.str.20:
	.asciz	"fidelity_review"
	.size	.L.str.20, 16

	.type	.L.str.21,@object               // @.str.21
.L.str.21:
	.asciz	"agreement"
	.size	.L.str.21, 10

	.type	.L.str.22,@object               // @.str.22
.L.str.22:
	.asciz	"three"
	.size	.L.str.22, 6

	.type	.L.str.23,@object               // @.str.23
.L.str.23:
	.asciz	"interview"
	.size	.L.str.23, 10

	.type	.L.str.24,@object               // @.str.24
.L.str.24:
	.asciz	"phone"
	.size	.L.str.24, 6

	.type	.L.str.25,@object               // @.str.25
.L.str.25:
	.asciz	"C3"
	.size	.L.str.25, 3

	.type	.L__const.add_episodes.fourth,@object // @__const.add_episodes.fourth
	.section	.rodata,"a",@progbits
	.p2align	3
.L__const.add_episodes.fourth:
	.word	96                              // 0x60
	.word	2147483648                      // 0x80000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.word	2147483648                      // 0x80000000
	.word	4294967295                      // 0xffffffff
	.xword	0
	.xword	0
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.size	.L__const.add_episodes.fourth, 96

	.type	.L.str.26,@object               // @.str.26
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.26:
	.asciz	"K1"
	.size	.L.str.26, 3

	.type	.L.str.27,@object               // @.str.27
.L.str.27:
	.asciz	"care_team"
	.size	.L.str.27, 10

	.type	.L.str.28,@object               // @.str.28
.L.str.28:
	.asciz	"K2"
	.size	.L.str.28, 3

	.type	.L.str.29,@object               // @.str.29
.L.str.29:
	.asciz	"agreed"
	.size	.L.str.29, 7

	.type	.L.str.30,@object               // @.str.30
.L.str.30:
	.asciz	"self"
	.size	.L.str.30, 5

	.type	.L.str.31,@object               // @.str.31
.L.str.31:
	.asciz	"K3"
	.size	.L.str.31, 3

	.type	.L.str.32,@object               // @.str.32
.L.str.32:
	.asciz	"K4"
	.size	.L.str.32, 3

	.type	.L__const.add_phase.phase,@object // @__const.add_phase.phase
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.add_phase.phase:
	.word	32                              // 0x20
	.word	2147483648                      // 0x80000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.word	2147483648                      // 0x80000000
	.word	0                               // 0x0
	.size	.L__const.add_phase.phase, 32

	.type	.L.str.33,@object               // @.str.33
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.33:
	.asciz	"employer"
	.size	.L.str.33, 9

	.type	.L.str.34,@object               // @.str.34
.L.str.34:
	.asciz	"coach"
	.size	.L.str.34, 6

	.type	.L.str.35,@object               // @.str.35
.L.str.35:
	.asciz	"in_person"
	.size	.L.str.35, 10

	.type	.L.str.36,@object               // @.str.36
.L.str.36:
	.asciz	"met"
	.size	.L.str.36, 4

	.type	.L.str.37,@object               // @.str.37
.L.str.37:
	.asciz	"workplace"
	.size	.L.str.37, 10

	.type	.L.str.38,@object               // @.str.38
.L.str.38:
	.asciz	"client"
	.size	.L.str.38, 7

	.type	.L.str.39,@object               // @.str.39
.L.str.39:
	.asciz	"remote"
	.size	.L.str.39, 7

	.type	.L.str.40,@object               // @.str.40
.L.str.40:
	.asciz	"missed"
	.size	.L.str.40, 7

	.type	.L.str.41,@object               // @.str.41
.L.str.41:
	.asciz	"community"
	.size	.L.str.41, 10

	.type	.L__const.add_forms_and_signal.form,@object // @__const.add_forms_and_signal.form
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.add_forms_and_signal.form:
	.word	32                              // 0x20
	.word	2147483648                      // 0x80000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.xword	0
	.size	.L__const.add_forms_and_signal.form, 32

	.type	.L__const.add_forms_and_signal.signal,@object // @__const.add_forms_and_signal.signal
	.p2align	3
.L__const.add_forms_and_signal.signal:
	.word	32                              // 0x20
	.word	2147483648                      // 0x80000000
	.xword	0
	.xword	-9223372036854775808            // 0x8000000000000000
	.xword	0
	.size	.L__const.add_forms_and_signal.signal, 32

	.type	.L.str.42,@object               // @.str.42
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.42:
	.asciz	"referral"
	.size	.L.str.42, 9

	.type	.L.str.43,@object               // @.str.43
.L.str.43:
	.asciz	"form_a"
	.size	.L.str.43, 7

	.type	.L.str.44,@object               // @.str.44
.L.str.44:
	.asciz	"job_lead"
	.size	.L.str.44, 9

	.type	.L__const.change.change,@object // @__const.change.change
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.change.change:
	.word	32                              // 0x20
	.word	0                               // 0x0
	.xword	0
	.xword	0
	.xword	0
	.size	.L__const.change.change, 32

	.type	.L.str.45,@object               // @.str.45
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.45:
	.asciz	"5"
	.size	.L.str.45, 2

	.type	.L.str.46,@object               // @.str.46
.L.str.46:
	.asciz	"community_time_share"
	.size	.L.str.46, 21

	.type	.L.str.47,@object               // @.str.47
.L.str.47:
	.asciz	">= 60"
	.size	.L.str.47, 6

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
