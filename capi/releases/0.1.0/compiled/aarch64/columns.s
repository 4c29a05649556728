	.text
	.file	"columns.c"
	.globl	check_columns                   // -- Begin function check_columns
	.p2align	2
	.type	check_columns,@function
check_columns:                          // @check_columns
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #752
	movi	v0.2d, #0000000000000000
	mov	w8, #88
	mov	w9, #5000
	str	xzr, [sp, #128]
	adrp	x19, :got:error
	add	x0, sp, #48
	add	x1, sp, #40
	str	q0, [sp, #48]
	str	w8, [sp, #48]
	mov	x8, #-1
	stp	q0, q0, [sp, #96]
	str	x9, [sp, #104]
	adrp	x9, :got:edition
	stp	q0, q0, [sp, #64]
	str	x8, [sp, #8]
	mov	x8, #-2
	ldr	x9, [x9, :got_lo12:edition]
	stp	xzr, xzr, [sp, #32]
	stp	xzr, xzr, [sp, #16]
	str	x8, [sp]
	ldr	x8, [x9]
	str	x8, [sp, #56]
	ldr	x19, [x19, :got_lo12:error]
	mov	x2, x19
	bl	ipsf_builder_new
	adrp	x20, .L.str
	mov	w2, w0
	add	x20, x20, :lo12:.L.str
	mov	w1, #243
	mov	x0, x20
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #40]
	bl	add_few_rows
	mov	x27, #48
	adrp	x8, .L.str.5
	movi	v0.2d, #0000000000000000
	movk	x27, #9, lsl #32
	add	x8, x8, :lo12:.L.str.5
	adrp	x9, .L.str.7
	mov	x28, x8
	add	x9, x9, :lo12:.L.str.7
	adrp	x26, .L.str.9
	mov	x10, #48
	stp	q0, q0, [sp, #144]
	adrp	x22, .L.str.8
	stp	x27, x8, [sp, #144]
	adrp	x8, add_coaches.ids
	add	x8, x8, :lo12:add_coaches.ids
	stp	q0, q0, [sp, #176]
	stp	q0, q0, [sp, #208]
	add	x26, x26, :lo12:.L.str.9
	stp	q0, q0, [sp, #240]
	movk	x10, #3, lsl #32
	str	x8, [sp, #160]
	adrp	x8, .L.str.6
	add	x8, x8, :lo12:.L.str.6
	stp	q0, q0, [sp, #272]
	stp	q0, q0, [sp, #304]
	add	x22, x22, :lo12:.L.str.8
	movi	v0.2d, #0000000000000000
	adrp	x1, .L.str.10
	stp	x27, x8, [sp, #192]
	adrp	x8, add_coaches.teams
	add	x8, x8, :lo12:add_coaches.teams
	stp	x10, x22, [sp, #288]
	mov	w10, #2
	mov	w21, #48
	str	q0, [sp, #336]
	ldr	x0, [sp, #40]
	str	x8, [sp, #208]
	mov	x8, #48
	movk	x8, #8, lsl #32
	stp	q0, q0, [sp, #352]
	add	x1, x1, :lo12:.L.str.10
	add	x3, sp, #144
	mov	w2, #3
	mov	w4, #5
	stp	x8, x9, [sp, #240]
	adrp	x8, add_coaches.fte
	add	x8, x8, :lo12:add_coaches.fte
	adrp	x9, add_coaches.first_and_third
	add	x9, x9, :lo12:add_coaches.first_and_third
	mov	x5, x19
	str	w21, [sp, #336]
	mov	w25, #5
	str	x8, [sp, #256]
	adrp	x8, add_coaches.started
	add	x8, x8, :lo12:add_coaches.started
	stp	x9, x10, [sp, #320]
	add	x23, sp, #144
	str	x8, [sp, #304]
	mov	w8, #3
	str	w8, [sp, #340]
	adrp	x8, add_coaches.ended
	add	x8, x8, :lo12:add_coaches.ended
	stp	x26, x8, [sp, #344]
	adrp	x8, add_coaches.third
	add	x8, x8, :lo12:add_coaches.third
	stp	x8, xzr, [sp, #368]
	bl	ipsf_builder_add_columns
	mov	w2, w0
	mov	x0, x20
	mov	w1, #35
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	adrp	x8, add_episodes.ids
	add	x8, x8, :lo12:add_episodes.ids
	mov	w9, #7
	adrp	x11, add_episodes.second
	adrp	x24, .L.str.22
	add	x11, x11, :lo12:add_episodes.second
	adrp	x1, .L.str.28
	stp	q0, q0, [sp, #144]
	add	x24, x24, :lo12:.L.str.22
	str	x8, [sp, #160]
	adrp	x8, .L.str.23
	add	x8, x8, :lo12:.L.str.23
	stp	q0, q0, [sp, #176]
	stp	q0, q0, [sp, #208]
	ldr	x0, [sp, #40]
	stp	q0, q0, [sp, #240]
	add	x1, x1, :lo12:.L.str.28
	stp	x27, x8, [sp, #192]
	adrp	x8, add_episodes.clients
	add	x8, x8, :lo12:add_episodes.clients
	stp	q0, q0, [sp, #272]
	str	q0, [sp, #336]
	add	x3, sp, #144
	str	w9, [sp, #340]
	adrp	x9, add_episodes.second_and_fourth
	str	x8, [sp, #208]
	adrp	x8, add_episodes.coaches
	add	x8, x8, :lo12:add_episodes.coaches
	add	x9, x9, :lo12:add_episodes.second_and_fourth
	stp	q0, q0, [sp, #352]
	mov	w2, #4
	stp	q0, q0, [sp, #400]
	mov	w4, #9
	str	x8, [sp, #256]
	mov	x8, #48
	movk	x8, #7, lsl #32
	stp	x9, xzr, [sp, #368]
	adrp	x9, .L.str.24
	str	q0, [sp, #384]
	add	x18, x9, :lo12:.L.str.24
	add	x9, x23, #240
	stp	x8, x22, [sp, #288]
	adrp	x8, add_episodes.days
	add	x8, x8, :lo12:add_episodes.days
	stp	q0, q0, [sp, #448]
	add	x10, x8, #4
	str	xzr, [x9, #40]
	add	x9, x23, #288
	str	q0, [sp, #432]
	mov	w22, #9
	stp	q0, q0, [sp, #496]
	stp	x26, x10, [sp, #344]
	adrp	x10, add_episodes.reasons
	add	x10, x10, :lo12:add_episodes.reasons
	str	xzr, [x9, #40]
	str	w22, [x9, #4]
	mov	x5, x19
	str	q0, [sp, #480]
	stp	x18, x10, [sp, #392]
	adrp	x10, .L.str.25
	add	x10, x10, :lo12:.L.str.25
	stp	q0, q0, [sp, #544]
	str	q0, [sp, #528]
	str	x11, [sp, #416]
	adrp	x11, add_episodes.first
	str	x10, [x9, #8]
	adrp	x10, add_episodes.referrals
	add	x10, x10, :lo12:add_episodes.referrals
	add	x9, x23, #336
	add	x11, x11, :lo12:add_episodes.first
	stp	x27, x24, [sp, #144]
	stp	x27, x28, [sp, #240]
	str	x10, [sp, #448]
	adrp	x10, add_episodes.first_two
	add	x10, x10, :lo12:add_episodes.first_two
	str	w25, [x9, #4]
	str	xzr, [x9, #40]
	mov	w25, #1
	stp	q0, q0, [sp, #304]
	str	x10, [sp, #464]
	adrp	x10, .L.str.26
	add	x10, x10, :lo12:.L.str.26
	str	w21, [sp, #336]
	str	w21, [sp, #384]
	str	w22, [sp, #388]
	str	x10, [x9, #8]
	adrp	x10, add_episodes.care_teams
	add	x10, x10, :lo12:add_episodes.care_teams
	add	x9, x23, #384
	str	w21, [sp, #432]
	str	w21, [sp, #480]
	str	x10, [sp, #496]
	adrp	x10, .L.str.27
	add	x10, x10, :lo12:.L.str.27
	str	x11, [sp, #512]
	str	w21, [sp, #528]
	str	w25, [x9, #4]
	str	x10, [x9, #8]
	adrp	x10, add_episodes.consents
	add	x10, x10, :lo12:add_episodes.consents
	str	x11, [sp, #560]
	str	xzr, [x9, #40]
	str	x10, [sp, #544]
	mov	w10, #8
	stp	x8, x10, [sp, #304]
	str	x10, [sp, #360]
	bl	ipsf_builder_add_columns
	mov	w2, w0
	mov	x0, x20
	mov	w1, #61
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	adrp	x8, add_phases.episodes
	add	x8, x8, :lo12:add_phases.episodes
	adrp	x26, .L.str.29
	add	x26, x26, :lo12:.L.str.29
	adrp	x9, .L.str.30
	add	x9, x9, :lo12:.L.str.30
	adrp	x1, .L.str.31
	stp	q0, q0, [sp, #144]
	ldr	x0, [sp, #40]
	str	x8, [sp, #160]
	mov	x8, #48
	movk	x8, #4, lsl #32
	stp	q0, q0, [sp, #176]
	stp	q0, q0, [sp, #208]
	add	x1, x1, :lo12:.L.str.31
	stp	q0, q0, [sp, #240]
	add	x3, sp, #144
	stp	x8, x26, [sp, #192]
	adrp	x8, add_phases.days
	add	x8, x8, :lo12:add_phases.days
	mov	w2, #6
	movi	v0.2d, #0000000000000000
	mov	w4, #3
	mov	x5, x19
	stp	x27, x24, [sp, #144]
	str	x8, [sp, #208]
	mov	x8, #48
	movk	x8, #2, lsl #32
	mov	w23, #6
	str	q0, [sp, #272]
	stp	x8, x9, [sp, #240]
	adrp	x8, add_phases.numbers
	add	x8, x8, :lo12:add_phases.numbers
	str	x8, [sp, #256]
	bl	ipsf_builder_add_columns
	mov	w2, w0
	mov	x0, x20
	mov	w1, #71
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	adrp	x8, add_work_time.coaches
	add	x8, x8, :lo12:add_work_time.coaches
	adrp	x9, .L.str.32
	add	x9, x9, :lo12:.L.str.32
	mov	x24, x28
	adrp	x1, .L.str.35
	ldr	x0, [sp, #40]
	stp	q0, q0, [sp, #144]
	add	x1, x1, :lo12:.L.str.35
	str	x8, [sp, #160]
	adrp	x8, add_work_time.days
	add	x8, x8, :lo12:add_work_time.days
	stp	q0, q0, [sp, #208]
	stp	q0, q0, [sp, #240]
	add	x3, sp, #144
	stp	q0, q0, [sp, #272]
	mov	w2, #2
	str	x8, [sp, #208]
	mov	x8, #48
	movk	x8, #6, lsl #32
	stp	q0, q0, [sp, #304]
	stp	x27, x28, [sp, #144]
	mov	x28, #48
	stp	q0, q0, [sp, #352]
	movk	x28, #3, lsl #32
	stp	x8, x9, [sp, #240]
	adrp	x9, add_work_time.minutes
	add	x9, x9, :lo12:add_work_time.minutes
	str	q0, [sp, #336]
	mov	w4, #5
	mov	x5, x19
	stp	q0, q0, [sp, #176]
	str	x9, [sp, #256]
	adrp	x9, .L.str.33
	add	x9, x9, :lo12:.L.str.33
	stp	x28, x26, [sp, #192]
	str	w21, [sp, #336]
	str	w23, [sp, #340]
	add	x23, sp, #144
	stp	x8, x9, [sp, #288]
	adrp	x8, add_work_time.coaching
	add	x8, x8, :lo12:add_work_time.coaching
	adrp	x9, add_work_time.community
	add	x9, x9, :lo12:add_work_time.community
	str	x8, [sp, #304]
	adrp	x8, .L.str.34
	add	x8, x8, :lo12:.L.str.34
	stp	x8, x9, [sp, #344]
	adrp	x8, add_work_time.first
	add	x8, x8, :lo12:add_work_time.first
	stp	x8, xzr, [sp, #368]
	bl	ipsf_builder_add_columns
	mov	w2, w0
	mov	x0, x20
	mov	w1, #83
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	adrp	x8, lend_contacts.days
	add	x8, x8, :lo12:lend_contacts.days
	adrp	x9, lend_contacts.made_by
	add	x9, x9, :lo12:lend_contacts.made_by
	adrp	x10, lend_contacts.modes
	add	x10, x10, :lo12:lend_contacts.modes
	adrp	x11, lend_contacts.not_third
	stp	q0, q0, [sp, #144]
	add	x11, x11, :lo12:lend_contacts.not_third
	str	x8, [sp, #160]
	adrp	x8, lend_contacts.coaches
	add	x8, x8, :lo12:lend_contacts.coaches
	stp	q0, q0, [sp, #208]
	stp	q0, q0, [sp, #240]
	adrp	x1, .L.str.52
	stp	q0, q0, [sp, #176]
	adrp	x5, give_back
	str	x8, [sp, #208]
	adrp	x8, .L.str.45
	add	x8, x8, :lo12:.L.str.45
	stp	x27, x24, [sp, #192]
	stp	q0, q0, [sp, #272]
	adrp	x6, lend_contacts.one
	str	x27, [sp, #288]
	ldr	x0, [sp, #40]
	stp	x27, x8, [sp, #240]
	adrp	x8, lend_contacts.parties
	add	x8, x8, :lo12:lend_contacts.parties
	adrp	x27, .L.str.22
	add	x27, x27, :lo12:.L.str.22
	stp	q0, q0, [sp, #304]
	stp	q0, q0, [sp, #352]
	add	x1, x1, :lo12:.L.str.52
	str	x8, [sp, #256]
	adrp	x8, lend_contacts.episodes
	add	x8, x8, :lo12:lend_contacts.episodes
	str	q0, [sp, #336]
	movi	v0.2d, #0000000000000000
	add	x5, x5, :lo12:give_back
	add	x6, x6, :lo12:lend_contacts.one
	add	x3, sp, #144
	stp	x27, x8, [sp, #296]
	adrp	x8, .L.str.46
	add	x8, x8, :lo12:.L.str.46
	mov	w2, #4
	stp	q0, q0, [sp, #400]
	mov	w4, #10
	str	q0, [sp, #384]
	mov	x7, x19
	stp	x8, x9, [sp, #344]
	adrp	x9, .L.str.47
	add	x18, x9, :lo12:.L.str.47
	add	x9, x23, #240
	stp	q0, q0, [sp, #448]
	adrp	x8, lend_contacts.first
	str	q0, [sp, #432]
	add	x8, x8, :lo12:lend_contacts.first
	stp	x18, x10, [sp, #392]
	adrp	x10, .L.str.48
	str	xzr, [x9, #40]
	add	x9, x23, #288
	add	x10, x10, :lo12:.L.str.48
	stp	q0, q0, [sp, #496]
	str	q0, [sp, #480]
	str	w22, [x9, #4]
	str	x10, [x9, #8]
	adrp	x10, lend_contacts.outcomes
	add	x10, x10, :lo12:lend_contacts.outcomes
	str	xzr, [x9, #40]
	add	x9, x23, #336
	stp	q0, q0, [sp, #544]
	str	q0, [sp, #528]
	str	x10, [sp, #448]
	adrp	x10, lend_contacts.first_two
	add	x10, x10, :lo12:lend_contacts.first_two
	str	w22, [x9, #4]
	str	xzr, [x9, #40]
	str	x11, [sp, #416]
	adrp	x11, lend_contacts.first_and_third
	str	x10, [sp, #464]
	adrp	x10, .L.str.49
	add	x10, x10, :lo12:.L.str.49
	add	x11, x11, :lo12:lend_contacts.first_and_third
	stp	q0, q0, [sp, #592]
	str	q0, [sp, #576]
	str	x10, [x9, #8]
	adrp	x10, lend_contacts.places
	add	x10, x10, :lo12:lend_contacts.places
	add	x9, x23, #384
	str	x11, [sp, #512]
	adrp	x11, .L.str.51
	add	x11, x11, :lo12:.L.str.51
	stp	x28, x26, [sp, #144]
	str	x10, [sp, #496]
	adrp	x10, .L.str.50
	add	x10, x10, :lo12:.L.str.50
	str	xzr, [x9, #40]
	str	w21, [sp, #336]
	str	w22, [sp, #340]
	str	x10, [x9, #8]
	mov	w10, #3
	stp	x8, xzr, [sp, #368]
	str	w21, [sp, #384]
	str	w10, [x9, #4]
	adrp	x10, lend_contacts.employers
	add	x10, x10, :lo12:lend_contacts.employers
	add	x9, x23, #432
	str	w22, [sp, #388]
	str	w21, [sp, #432]
	str	x10, [sp, #544]
	adrp	x10, lend_contacts.first_and_fourth
	add	x10, x10, :lo12:lend_contacts.first_and_fourth
	str	w21, [sp, #480]
	str	w21, [sp, #528]
	str	w21, [sp, #576]
	str	x10, [sp, #560]
	mov	w10, #10
	str	x11, [x9, #8]
	str	x8, [sp, #608]
	str	w10, [x9, #4]
	adrp	x10, lend_contacts.tailored
	add	x10, x10, :lo12:lend_contacts.tailored
	str	xzr, [x9, #40]
	str	x10, [sp, #592]
	bl	ipsf_builder_lend_columns
	mov	w2, w0
	mov	x0, x20
	mov	w1, #113
	mov	w3, wzr
	bl	check_status
	adrp	x8, .L__const.add_arrow.stream
	mov	x0, x20
	add	x8, x8, :lo12:.L__const.add_arrow.stream
	mov	w1, #155
	mov	w2, #4
	mov	w3, #4
	ldr	x21, [sp, #40]
	ldp	q0, q1, [x8]
	ldr	x8, [x8, #32]
	stp	q0, q1, [x29, #-128]
	stur	x8, [x29, #-96]
	bl	check_number
	adrp	x8, describe_table.columns
	adrp	x11, .L.str.60
	add	x8, x8, :lo12:describe_table.columns
	mov	w12, #2
	add	x11, x11, :lo12:.L.str.60
	adrp	x9, .L.str.59
	add	x9, x9, :lo12:.L.str.59
	adrp	x10, release_schema
	stp	xzr, x12, [x8, #16]
	add	x10, x10, :lo12:release_schema
	stp	xzr, x11, [x8, #64]
	adrp	x11, .L.str.61
	stp	x12, xzr, [x8, #96]
	adrp	x12, .L.str.53
	add	x11, x11, :lo12:.L.str.61
	add	x12, x12, :lo12:.L.str.53
	stp	x9, x27, [x8]
	mov	w15, #2
	stp	xzr, xzr, [x8, #32]
	adrp	x13, .L.str.64
	stp	x11, x12, [x8, #144]
	adrp	x11, describe_table.words
	adrp	x12, .L.str.62
	add	x11, x11, :lo12:describe_table.words
	add	x12, x12, :lo12:.L.str.62
	stp	xzr, x10, [x8, #48]
	stp	xzr, xzr, [x8, #112]
	add	x13, x13, :lo12:.L.str.64
	stp	x26, xzr, [x8, #80]
	mov	w14, #3
	stp	x9, x12, [x11]
	mov	w9, #3
	stp	x10, xzr, [x8, #128]
	adrp	x1, .L.str.54
	stp	xzr, xzr, [x8, #176]
	add	x1, x1, :lo12:.L.str.54
	stp	x10, xzr, [x8, #200]
	add	x2, sp, #144
	stp	xzr, x9, [x8, #160]
	sub	x3, x29, #80
	str	x11, [x8, #192]
	adrp	x8, .L.str.63
	add	x8, x8, :lo12:.L.str.63
	stp	xzr, x10, [x11, #48]
	stp	xzr, x10, [x29, #-32]
	adrp	x10, .L.str.58
	add	x10, x10, :lo12:.L.str.58
	stp	xzr, xzr, [x11, #32]
	stp	x8, x12, [x29, #-80]
	adrp	x8, describe_table.children
	add	x8, x8, :lo12:describe_table.children
	stp	xzr, x15, [x11, #16]
	str	xzr, [x11, #64]
	adrp	x11, make_batch.indices
	add	x11, x11, :lo12:make_batch.indices
	adrp	x12, make_signals.ends
	stp	x9, x8, [x29, #-48]
	adrp	x8, make_batch.episode_buffers
	adrp	x9, make_batch.episode_ends
	add	x8, x8, :lo12:make_batch.episode_buffers
	add	x9, x9, :lo12:make_batch.episode_ends
	add	x12, x12, :lo12:make_signals.ends
	stp	xzr, xzr, [sp, #192]
	mov	x0, x21
	mov	x4, x19
	stp	xzr, x15, [x29, #-64]
	stp	x9, x10, [x8, #8]
	adrp	x9, make_batch.day_buffers
	adrp	x10, make_signals.days
	add	x9, x9, :lo12:make_batch.day_buffers
	add	x10, x10, :lo12:make_signals.days
	stur	xzr, [x29, #-16]
	stp	x25, xzr, [sp, #144]
	stp	xzr, x25, [sp, #160]
	str	x10, [x9, #8]
	adrp	x10, make_batch.index_buffers
	add	x10, x10, :lo12:make_batch.index_buffers
	str	x11, [x10, #8]
	adrp	x11, make_batch.word_buffers
	add	x11, x11, :lo12:make_batch.word_buffers
	stp	x12, x13, [x11, #8]
	adrp	x12, make_batch.columns
	add	x12, x12, :lo12:make_batch.columns
	stp	xzr, x8, [x12, #32]
	adrp	x8, release_part
	stp	xzr, x9, [x12, #112]
	adrp	x9, make_batch.dictionary
	add	x8, x8, :lo12:release_part
	add	x9, x9, :lo12:make_batch.dictionary
	stp	xzr, xzr, [x12, #208]
	stp	xzr, xzr, [x12, #48]
	stp	x8, xzr, [x12, #64]
	stp	x8, xzr, [x12, #144]
	stp	x8, xzr, [x12, #224]
	stp	x8, xzr, [x9, #64]
	stp	x8, xzr, [sp, #208]
	adrp	x8, make_batch.children
	add	x8, x8, :lo12:make_batch.children
	stp	xzr, xzr, [x9, #48]
	stp	x25, xzr, [x9]
	stp	xzr, x14, [x9, #16]
	stp	xzr, x11, [x9, #32]
	str	x9, [x12, #216]
	adrp	x9, make_batch.no_buffer
	str	x8, [sp, #192]
	adrp	x8, release_batch
	add	x9, x9, :lo12:make_batch.no_buffer
	add	x8, x8, :lo12:release_batch
	stp	x25, xzr, [x12]
	stp	xzr, x14, [x12, #16]
	stp	xzr, xzr, [x12, #128]
	stp	x25, xzr, [x12, #80]
	stp	xzr, x15, [x12, #96]
	stp	x25, xzr, [x12, #160]
	stp	xzr, x15, [x12, #176]
	stp	xzr, x10, [x12, #192]
	stp	xzr, x9, [sp, #176]
	str	x14, [sp, #176]
	str	x8, [sp, #208]
	bl	ipsf_builder_add_arrow
	mov	w2, w0
	mov	x0, x20
	mov	w1, #227
	mov	w3, wzr
	bl	check_status
	ldr	x8, [sp, #208]
	mov	x0, x20
	ldur	x9, [x29, #-24]
	mov	w1, #228
	mov	w3, #1
	cmp	x8, #0
	cset	w8, eq
	cmp	x9, #0
	cset	w9, ne
	and	w2, w8, w9
	bl	check_number
	adrp	x22, released
	mov	x0, x20
	mov	w1, #229
	mov	w3, #1
	ldrsw	x2, [x22, :lo12:released]
	bl	check_number
	adrp	x1, .L.str.55
	adrp	x8, batches_left
	add	x1, x1, :lo12:.L.str.55
	sub	x2, x29, #128
	mov	x0, x21
	mov	x3, x19
	str	w25, [x8, :lo12:batches_left]
	bl	ipsf_builder_add_arrow_stream
	mov	w2, w0
	mov	x0, x20
	mov	w1, #231
	mov	w3, wzr
	bl	check_status
	ldur	x8, [x29, #-104]
	mov	x0, x20
	mov	w1, #232
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	ldrsw	x2, [x22, :lo12:released]
	mov	x0, x20
	mov	w1, #233
	mov	w3, #2
	bl	check_number
	ldr	x0, [sp, #40]
	add	x1, sp, #32
	mov	x2, x19
	bl	ipsf_builder_finish
	mov	w2, w0
	mov	x0, x20
	mov	w1, #251
	mov	w3, wzr
	bl	check_status
	add	x0, sp, #40
	bl	ipsf_builder_free
	adrp	x21, given_back
	mov	x0, x20
	mov	w1, #253
	mov	x3, xzr
	ldrsw	x2, [x21, :lo12:given_back]
	bl	check_number
	adrp	x8, :got:history
	adrp	x22, :got:edition
	add	x2, sp, #24
	mov	x3, x19
	ldr	x8, [x8, :got_lo12:history]
	ldr	x0, [x8]
	ldr	x22, [x22, :got_lo12:edition]
	ldr	x1, [x22]
	bl	ipsf_history_save
	mov	w2, w0
	mov	x0, x20
	mov	w1, #254
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #32]
	add	x2, sp, #16
	ldr	x1, [x22]
	mov	x3, x19
	bl	ipsf_history_save
	mov	w2, w0
	mov	x0, x20
	mov	w1, #255
	mov	w3, wzr
	bl	check_status
	ldr	x0, [sp, #24]
	add	x1, sp, #8
	bl	ipsf_bytes_data
	mov	x19, x0
	ldr	x0, [sp, #16]
	mov	x1, sp
	bl	ipsf_bytes_data
	ldp	x9, x8, [sp]
	mov	x2, xzr
	cmp	x8, x9
	b.ne	.LBB0_2
// %bb.1:
	mov	x1, x0
	mov	x0, x19
	mov	x2, x8
	bl	memcmp
	cmp	w0, #0
	cset	w2, eq
.LBB0_2:
	adrp	x19, .L.str
	mov	w1, #258
	add	x19, x19, :lo12:.L.str
	mov	w3, #1
	mov	x0, x19
	bl	check_number
	add	x0, sp, #24
	bl	ipsf_bytes_free
	add	x0, sp, #16
	bl	ipsf_bytes_free
	add	x0, sp, #32
	bl	ipsf_history_free
	ldrsw	x2, [x21, :lo12:given_back]
	mov	x0, x19
	mov	w1, #262
	mov	w3, #1
	bl	check_number
	add	sp, sp, #752
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.Lfunc_end0:
	.size	check_columns, .Lfunc_end0-check_columns
                                        // -- End function
	.p2align	2                               // -- Begin function give_back
	.type	give_back,@function
give_back:                              // @give_back
// %bb.0:
	adrp	x8, given_back
	ldr	w9, [x0]
	ldr	w10, [x8, :lo12:given_back]
	add	w9, w10, w9
	str	w9, [x8, :lo12:given_back]
	ret
.Lfunc_end1:
	.size	give_back, .Lfunc_end1-give_back
                                        // -- End function
	.p2align	2                               // -- Begin function get_schema
	.type	get_schema,@function
get_schema:                             // @get_schema
// %bb.0:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	ldr	x8, [x0, #32]
	adrp	x9, batches_left
	stp	x20, x19, [sp, #16]             // 16-byte Folded Spill
	add	x9, x9, :lo12:batches_left
	adrp	x20, .L.str
	mov	x19, x1
	cmp	x8, x9
	add	x20, x20, :lo12:.L.str
	cset	w2, eq
	mov	x0, x20
	mov	w1, #203
	mov	w3, #1
	mov	x29, sp
	bl	check_number
	mov	x0, x20
	mov	w1, #155
	mov	w2, #4
	mov	w3, #4
	bl	check_number
	adrp	x9, describe_table.columns
	adrp	x12, .L.str.60
	add	x9, x9, :lo12:describe_table.columns
	add	x12, x12, :lo12:.L.str.60
	adrp	x13, .L.str.56
	adrp	x10, .L.str.59
	add	x13, x13, :lo12:.L.str.56
	adrp	x11, .L.str.22
	stp	xzr, x12, [x9, #64]
	adrp	x12, .L.str.29
	add	x12, x12, :lo12:.L.str.29
	add	x10, x10, :lo12:.L.str.59
	add	x11, x11, :lo12:.L.str.22
	mov	w8, #2
	stp	xzr, xzr, [x9, #32]
	mov	w0, wzr
	stp	x12, xzr, [x9, #80]
	adrp	x12, .L.str.61
	add	x12, x12, :lo12:.L.str.61
	stp	x10, x11, [x9]
	adrp	x11, release_schema
	stp	xzr, x8, [x9, #16]
	add	x11, x11, :lo12:release_schema
	stp	xzr, xzr, [x9, #112]
	stp	x12, x13, [x9, #144]
	adrp	x12, describe_table.words
	adrp	x13, .L.str.62
	add	x12, x12, :lo12:describe_table.words
	add	x13, x13, :lo12:.L.str.62
	stp	xzr, x11, [x9, #48]
	stp	x8, xzr, [x9, #96]
	stp	x11, xzr, [x9, #128]
	stp	x10, x13, [x12]
	mov	w10, #3
	stp	xzr, xzr, [x9, #184]
	stp	xzr, x8, [x9, #160]
	stp	xzr, xzr, [x12, #32]
	stp	xzr, x8, [x12, #16]
	stp	xzr, x11, [x12, #48]
	str	xzr, [x12, #64]
	stp	x12, x11, [x9, #192]
	str	xzr, [x9, #208]
	stp	x10, xzr, [x9, #168]
	adrp	x9, .L.str.63
	stp	xzr, x8, [x19, #16]
	adrp	x8, describe_table.children
	add	x9, x9, :lo12:.L.str.63
	add	x8, x8, :lo12:describe_table.children
	stp	xzr, x11, [x19, #48]
	str	xzr, [x19, #64]
	stp	x9, x13, [x19]
	stp	x10, x8, [x19, #32]
	ldp	x20, x19, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end2:
	.size	get_schema, .Lfunc_end2-get_schema
                                        // -- End function
	.p2align	2                               // -- Begin function get_next
	.type	get_next,@function
get_next:                               // @get_next
// %bb.0:
	adrp	x8, batches_left
	ldr	w9, [x8, :lo12:batches_left]
	subs	w9, w9, #1
	str	w9, [x8, :lo12:batches_left]
	b.lt	.LBB3_2
// %bb.1:
	adrp	x8, make_batch.episode_buffers
	adrp	x9, make_batch.episode_ends
	adrp	x10, .L.str.58
	add	x8, x8, :lo12:make_batch.episode_buffers
	add	x9, x9, :lo12:make_batch.episode_ends
	add	x10, x10, :lo12:.L.str.58
	adrp	x11, make_batch.indices
	adrp	x12, make_forms.ends
	add	x11, x11, :lo12:make_batch.indices
	adrp	x13, .L.str.57
	stp	x9, x10, [x8, #8]
	adrp	x9, make_batch.day_buffers
	adrp	x10, make_forms.days
	add	x9, x9, :lo12:make_batch.day_buffers
	add	x10, x10, :lo12:make_forms.days
	add	x12, x12, :lo12:make_forms.ends
	add	x13, x13, :lo12:.L.str.57
	mov	w14, #3
	movi	v0.2d, #0000000000000000
	mov	w0, wzr
	str	x10, [x9, #8]
	adrp	x10, make_batch.index_buffers
	add	x10, x10, :lo12:make_batch.index_buffers
	str	x11, [x10, #8]
	adrp	x11, make_batch.word_buffers
	add	x11, x11, :lo12:make_batch.word_buffers
	stp	x12, x13, [x11, #8]
	adrp	x13, make_batch.columns
	add	x13, x13, :lo12:make_batch.columns
	mov	w12, #2
	str	x8, [x13, #40]
	adrp	x8, release_part
	stp	xzr, x9, [x13, #112]
	adrp	x9, make_batch.dictionary
	add	x8, x8, :lo12:release_part
	add	x9, x9, :lo12:make_batch.dictionary
	str	q0, [x13, #48]
	stur	q0, [x13, #8]
	stp	x8, xzr, [x13, #64]
	stp	x8, xzr, [x13, #144]
	stp	x8, xzr, [x13, #224]
	stp	x8, xzr, [x9, #64]
	mov	w8, #1
	stp	x14, xzr, [x13, #24]
	str	q0, [x13, #128]
	stp	x12, xzr, [x13, #80]
	stp	xzr, x12, [x13, #96]
	stp	xzr, xzr, [x13, #208]
	stp	x12, xzr, [x13, #160]
	stp	xzr, x12, [x13, #176]
	stp	xzr, x10, [x13, #192]
	stp	xzr, xzr, [x9, #48]
	stp	x12, xzr, [x9]
	stp	xzr, x14, [x9, #16]
	stp	xzr, x11, [x9, #32]
	str	x9, [x13, #216]
	stp	xzr, x8, [x1, #16]
	adrp	x8, make_batch.no_buffer
	add	x8, x8, :lo12:make_batch.no_buffer
	str	x12, [x13]
	stp	x12, xzr, [x1]
	stp	x14, x8, [x1, #32]
	adrp	x8, make_batch.children
	add	x8, x8, :lo12:make_batch.children
	stp	x8, xzr, [x1, #48]
	adrp	x8, release_batch
	add	x8, x8, :lo12:release_batch
	stp	x8, xzr, [x1, #64]
	ret
.LBB3_2:
	mov	w0, wzr
	str	xzr, [x1, #64]
	ret
.Lfunc_end3:
	.size	get_next, .Lfunc_end3-get_next
                                        // -- End function
	.p2align	2                               // -- Begin function get_last_error
	.type	get_last_error,@function
get_last_error:                         // @get_last_error
// %bb.0:
	mov	x0, xzr
	ret
.Lfunc_end4:
	.size	get_last_error, .Lfunc_end4-get_last_error
                                        // -- End function
	.p2align	2                               // -- Begin function release_stream
	.type	release_stream,@function
release_stream:                         // @release_stream
// %bb.0:
	str	xzr, [x0, #24]
	ret
.Lfunc_end5:
	.size	release_stream, .Lfunc_end5-release_stream
                                        // -- End function
	.p2align	2                               // -- Begin function release_batch
	.type	release_batch,@function
release_batch:                          // @release_batch
// %bb.0:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	ldr	x8, [x0, #32]
	stp	x20, x19, [sp, #16]             // 16-byte Folded Spill
	mov	x19, x0
	mov	x29, sp
	cmp	x8, #1
	b.lt	.LBB6_5
// %bb.1:
	mov	x20, xzr
	b	.LBB6_3
.LBB6_2:                                //   in Loop: Header=BB6_3 Depth=1
	ldr	x8, [x19, #32]
	add	x20, x20, #1
	cmp	x20, x8
	b.ge	.LBB6_5
.LBB6_3:                                // =>This Inner Loop Header: Depth=1
	ldr	x8, [x19, #48]
	ldr	x0, [x8, x20, lsl #3]
	ldr	x8, [x0, #64]
	cbz	x8, .LBB6_2
// %bb.4:                               //   in Loop: Header=BB6_3 Depth=1
	blr	x8
	b	.LBB6_2
.LBB6_5:
	adrp	x8, released
	str	xzr, [x19, #64]
	ldp	x20, x19, [sp, #16]             // 16-byte Folded Reload
	ldr	w9, [x8, :lo12:released]
	add	w9, w9, #1
	str	w9, [x8, :lo12:released]
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end6:
	.size	release_batch, .Lfunc_end6-release_batch
                                        // -- End function
	.p2align	2                               // -- Begin function release_part
	.type	release_part,@function
release_part:                           // @release_part
// %bb.0:
	str	xzr, [x0, #64]
	ret
.Lfunc_end7:
	.size	release_part, .Lfunc_end7-release_part
                                        // -- End function
	.p2align	2                               // -- Begin function release_schema
	.type	release_schema,@function
release_schema:                         // @release_schema
// %bb.0:
	str	xzr, [x0, #56]
	ret
.Lfunc_end8:
	.size	release_schema, .Lfunc_end8-release_schema
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"columns.c"
	.size	.L.str, 10

	.type	given_back,@object              // @given_back
	.local	given_back
	.comm	given_back,4,4
	.type	add_coaches.ids,@object         // @add_coaches.ids
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
add_coaches.ids:
	.xword	.L.str.1
	.xword	2                               // 0x2
	.xword	.L.str.2
	.xword	1                               // 0x1
	.xword	.L.str.3
	.xword	2                               // 0x2
	.size	add_coaches.ids, 48

	.type	.L.str.1,@object                // @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"C1"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"2"
	.size	.L.str.2, 2

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"C3"
	.size	.L.str.3, 3

	.type	add_coaches.teams,@object       // @add_coaches.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
add_coaches.teams:
	.xword	.L.str.4
	.xword	2                               // 0x2
	.xword	.L.str.4
	.xword	2                               // 0x2
	.xword	.L.str.4
	.xword	2                               // 0x2
	.size	add_coaches.teams, 48

	.type	.L.str.4,@object                // @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"T1"
	.size	.L.str.4, 3

	.type	add_coaches.fte,@object         // @add_coaches.fte
	.section	.rodata,"a",@progbits
	.p2align	3
add_coaches.fte:
	.xword	0x3fe0000000000000              // double 0.5
	.xword	0x3ff0000000000000              // double 1
	.xword	0x3fd0000000000000              // double 0.25
	.size	add_coaches.fte, 24

	.type	add_coaches.started,@object     // @add_coaches.started
	.p2align	2
add_coaches.started:
	.word	19358                           // 0x4b9e
	.word	0                               // 0x0
	.word	19358                           // 0x4b9e
	.size	add_coaches.started, 12

	.type	add_coaches.ended,@object       // @add_coaches.ended
	.p2align	2
add_coaches.ended:
	.word	0                               // 0x0
	.word	0                               // 0x0
	.word	19722                           // 0x4d0a
	.size	add_coaches.ended, 12

	.type	add_coaches.first_and_third,@object // @add_coaches.first_and_third
add_coaches.first_and_third:
	.byte	20                              // 0x14
	.size	add_coaches.first_and_third, 1

	.type	add_coaches.third,@object       // @add_coaches.third
add_coaches.third:
	.byte	4                               // 0x4
	.size	add_coaches.third, 1

	.type	.L.str.5,@object                // @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"coach_id"
	.size	.L.str.5, 9

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"team_id"
	.size	.L.str.6, 8

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"fte"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"started_on"
	.size	.L.str.8, 11

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"ended_on"
	.size	.L.str.9, 9

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"coaches"
	.size	.L.str.10, 8

	.type	add_episodes.ids,@object        // @add_episodes.ids
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
add_episodes.ids:
	.xword	.L.str.11
	.xword	2                               // 0x2
	.xword	.L.str.12
	.xword	2                               // 0x2
	.xword	.L.str.13
	.xword	2                               // 0x2
	.xword	.L.str.14
	.xword	2                               // 0x2
	.size	add_episodes.ids, 64

	.type	.L.str.11,@object               // @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"E1"
	.size	.L.str.11, 3

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"E2"
	.size	.L.str.12, 3

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"E3"
	.size	.L.str.13, 3

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"E4"
	.size	.L.str.14, 3

	.type	add_episodes.clients,@object    // @add_episodes.clients
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
add_episodes.clients:
	.xword	.L.str.15
	.xword	2                               // 0x2
	.xword	.L.str.16
	.xword	2                               // 0x2
	.xword	.L.str.17
	.xword	2                               // 0x2
	.xword	.L.str.18
	.xword	2                               // 0x2
	.size	add_episodes.clients, 64

	.type	.L.str.15,@object               // @.str.15
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.15:
	.asciz	"K1"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"K2"
	.size	.L.str.16, 3

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"K3"
	.size	.L.str.17, 3

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"K4"
	.size	.L.str.18, 3

	.type	add_episodes.coaches,@object    // @add_episodes.coaches
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
add_episodes.coaches:
	.xword	.L.str.1
	.xword	2                               // 0x2
	.xword	.L.str.2
	.xword	1                               // 0x1
	.xword	.L.str.1
	.xword	2                               // 0x2
	.xword	.L.str.2
	.xword	1                               // 0x1
	.size	add_episodes.coaches, 64

	.type	add_episodes.reasons,@object    // @add_episodes.reasons
	.p2align	3
add_episodes.reasons:
	.zero	16
	.xword	.L.str.19
	.xword	6                               // 0x6
	.zero	16
	.zero	16
	.size	add_episodes.reasons, 64

	.type	.L.str.19,@object               // @.str.19
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.19:
	.asciz	"agreed"
	.size	.L.str.19, 7

	.type	add_episodes.referrals,@object  // @add_episodes.referrals
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
add_episodes.referrals:
	.xword	.L.str.20
	.xword	9                               // 0x9
	.xword	.L.str.21
	.xword	4                               // 0x4
	.zero	16
	.zero	16
	.size	add_episodes.referrals, 64

	.type	.L.str.20,@object               // @.str.20
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.20:
	.asciz	"care_team"
	.size	.L.str.20, 10

	.type	.L.str.21,@object               // @.str.21
.L.str.21:
	.asciz	"self"
	.size	.L.str.21, 5

	.type	add_episodes.days,@object       // @add_episodes.days
	.section	.rodata,"a",@progbits
	.p2align	2
add_episodes.days:
	.word	19723                           // 0x4d0b
	.word	0                               // 0x0
	.word	19754                           // 0x4d2a
	.word	19874                           // 0x4da2
	.word	19783                           // 0x4d47
	.word	0                               // 0x0
	.word	19754                           // 0x4d2a
	.word	19782                           // 0x4d46
	.size	add_episodes.days, 32

	.type	add_episodes.second_and_fourth,@object // @add_episodes.second_and_fourth
add_episodes.second_and_fourth:
	.byte	10                              // 0xa
	.size	add_episodes.second_and_fourth, 1

	.type	add_episodes.second,@object     // @add_episodes.second
add_episodes.second:
	.byte	2                               // 0x2
	.size	add_episodes.second, 1

	.type	add_episodes.first_two,@object  // @add_episodes.first_two
add_episodes.first_two:
	.byte	3                               // 0x3
	.size	add_episodes.first_two, 1

	.type	add_episodes.first,@object      // @add_episodes.first
add_episodes.first:
	.byte	1                               // 0x1
	.size	add_episodes.first, 1

	.type	add_episodes.care_teams,@object // @add_episodes.care_teams
add_episodes.care_teams:
	.asciz	"\b\000\000"
	.size	add_episodes.care_teams, 4

	.type	add_episodes.consents,@object   // @add_episodes.consents
add_episodes.consents:
	.asciz	"\001\000\000"
	.size	add_episodes.consents, 4

	.type	.L.str.22,@object               // @.str.22
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.22:
	.asciz	"episode_id"
	.size	.L.str.22, 11

	.type	.L.str.23,@object               // @.str.23
.L.str.23:
	.asciz	"client_id"
	.size	.L.str.23, 10

	.type	.L.str.24,@object               // @.str.24
.L.str.24:
	.asciz	"end_reason"
	.size	.L.str.24, 11

	.type	.L.str.25,@object               // @.str.25
.L.str.25:
	.asciz	"referral"
	.size	.L.str.25, 9

	.type	.L.str.26,@object               // @.str.26
.L.str.26:
	.asciz	"care_team_id"
	.size	.L.str.26, 13

	.type	.L.str.27,@object               // @.str.27
.L.str.27:
	.asciz	"employer_contact_consent"
	.size	.L.str.27, 25

	.type	.L.str.28,@object               // @.str.28
.L.str.28:
	.asciz	"episodes"
	.size	.L.str.28, 9

	.type	add_phases.episodes,@object     // @add_phases.episodes
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
add_phases.episodes:
	.xword	.L.str.11
	.xword	2                               // 0x2
	.xword	.L.str.11
	.xword	2                               // 0x2
	.xword	.L.str.12
	.xword	2                               // 0x2
	.xword	.L.str.13
	.xword	2                               // 0x2
	.xword	.L.str.13
	.xword	2                               // 0x2
	.xword	.L.str.14
	.xword	2                               // 0x2
	.size	add_phases.episodes, 96

	.type	add_phases.days,@object         // @add_phases.days
	.section	.rodata,"a",@progbits
	.p2align	3
add_phases.days:
	.xword	19723                           // 0x4d0b
	.xword	19737                           // 0x4d19
	.xword	19754                           // 0x4d2a
	.xword	19783                           // 0x4d47
	.xword	19844                           // 0x4d84
	.xword	19754                           // 0x4d2a
	.size	add_phases.days, 48

	.type	add_phases.numbers,@object      // @add_phases.numbers
	.p2align	1
add_phases.numbers:
	.hword	1                               // 0x1
	.hword	3                               // 0x3
	.hword	1                               // 0x1
	.hword	1                               // 0x1
	.hword	5                               // 0x5
	.hword	1                               // 0x1
	.size	add_phases.numbers, 12

	.type	.L.str.29,@object               // @.str.29
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.29:
	.asciz	"on"
	.size	.L.str.29, 3

	.type	.L.str.30,@object               // @.str.30
.L.str.30:
	.asciz	"phase"
	.size	.L.str.30, 6

	.type	.L.str.31,@object               // @.str.31
.L.str.31:
	.asciz	"phases"
	.size	.L.str.31, 7

	.type	add_work_time.coaches,@object   // @add_work_time.coaches
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
add_work_time.coaches:
	.xword	.L.str.1
	.xword	2                               // 0x2
	.xword	.L.str.2
	.xword	1                               // 0x1
	.size	add_work_time.coaches, 32

	.type	add_work_time.days,@object      // @add_work_time.days
	.section	.rodata,"a",@progbits
	.p2align	2
add_work_time.days:
	.word	19723                           // 0x4d0b
	.word	19723                           // 0x4d0b
	.size	add_work_time.days, 8

	.type	add_work_time.minutes,@object   // @add_work_time.minutes
	.p2align	1
add_work_time.minutes:
	.hword	1000                            // 0x3e8
	.hword	1000                            // 0x3e8
	.size	add_work_time.minutes, 4

	.type	add_work_time.coaching,@object  // @add_work_time.coaching
	.p2align	1
add_work_time.coaching:
	.hword	900                             // 0x384
	.hword	800                             // 0x320
	.size	add_work_time.coaching, 4

	.type	add_work_time.community,@object // @add_work_time.community
	.p2align	1
add_work_time.community:
	.hword	645                             // 0x285
	.hword	0                               // 0x0
	.size	add_work_time.community, 4

	.type	add_work_time.first,@object     // @add_work_time.first
add_work_time.first:
	.byte	1                               // 0x1
	.size	add_work_time.first, 1

	.type	.L.str.32,@object               // @.str.32
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.32:
	.asciz	"minutes"
	.size	.L.str.32, 8

	.type	.L.str.33,@object               // @.str.33
.L.str.33:
	.asciz	"coaching_minutes"
	.size	.L.str.33, 17

	.type	.L.str.34,@object               // @.str.34
.L.str.34:
	.asciz	"community_minutes"
	.size	.L.str.34, 18

	.type	.L.str.35,@object               // @.str.35
.L.str.35:
	.asciz	"work_time"
	.size	.L.str.35, 10

	.type	lend_contacts.one,@object       // @lend_contacts.one
	.data
	.p2align	2
lend_contacts.one:
	.word	1                               // 0x1
	.size	lend_contacts.one, 4

	.type	lend_contacts.days,@object      // @lend_contacts.days
	.section	.rodata,"a",@progbits
	.p2align	2
lend_contacts.days:
	.word	19742                           // 0x4d1e
	.word	19758                           // 0x4d2e
	.word	19845                           // 0x4d85
	.word	19828                           // 0x4d74
	.size	lend_contacts.days, 16

	.type	lend_contacts.coaches,@object   // @lend_contacts.coaches
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
lend_contacts.coaches:
	.xword	.L.str.1
	.xword	2                               // 0x2
	.xword	.L.str.2
	.xword	1                               // 0x1
	.xword	.L.str.2
	.xword	1                               // 0x1
	.xword	.L.str.2
	.xword	1                               // 0x1
	.size	lend_contacts.coaches, 64

	.type	lend_contacts.parties,@object   // @lend_contacts.parties
	.p2align	3
lend_contacts.parties:
	.xword	.L.str.36
	.xword	8                               // 0x8
	.xword	.L.str.37
	.xword	6                               // 0x6
	.xword	.L.str.37
	.xword	6                               // 0x6
	.xword	.L.str.36
	.xword	8                               // 0x8
	.size	lend_contacts.parties, 64

	.type	.L.str.36,@object               // @.str.36
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.36:
	.asciz	"employer"
	.size	.L.str.36, 9

	.type	.L.str.37,@object               // @.str.37
.L.str.37:
	.asciz	"client"
	.size	.L.str.37, 7

	.type	lend_contacts.episodes,@object  // @lend_contacts.episodes
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
lend_contacts.episodes:
	.xword	.L.str.11
	.xword	2                               // 0x2
	.xword	.L.str.12
	.xword	2                               // 0x2
	.xword	.L.str.13
	.xword	2                               // 0x2
	.xword	.L.str.13
	.xword	2                               // 0x2
	.size	lend_contacts.episodes, 64

	.type	lend_contacts.made_by,@object   // @lend_contacts.made_by
	.p2align	3
lend_contacts.made_by:
	.xword	.L.str.38
	.xword	5                               // 0x5
	.zero	16
	.zero	16
	.zero	16
	.size	lend_contacts.made_by, 64

	.type	.L.str.38,@object               // @.str.38
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.38:
	.asciz	"coach"
	.size	.L.str.38, 6

	.type	lend_contacts.modes,@object     // @lend_contacts.modes
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
lend_contacts.modes:
	.xword	.L.str.39
	.xword	9                               // 0x9
	.xword	.L.str.40
	.xword	6                               // 0x6
	.zero	16
	.xword	.L.str.40
	.xword	6                               // 0x6
	.size	lend_contacts.modes, 64

	.type	.L.str.39,@object               // @.str.39
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.39:
	.asciz	"in_person"
	.size	.L.str.39, 10

	.type	.L.str.40,@object               // @.str.40
.L.str.40:
	.asciz	"remote"
	.size	.L.str.40, 7

	.type	lend_contacts.outcomes,@object  // @lend_contacts.outcomes
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
lend_contacts.outcomes:
	.xword	.L.str.41
	.xword	3                               // 0x3
	.xword	.L.str.42
	.xword	6                               // 0x6
	.zero	16
	.zero	16
	.size	lend_contacts.outcomes, 64

	.type	.L.str.41,@object               // @.str.41
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.41:
	.asciz	"met"
	.size	.L.str.41, 4

	.type	.L.str.42,@object               // @.str.42
.L.str.42:
	.asciz	"missed"
	.size	.L.str.42, 7

	.type	lend_contacts.places,@object    // @lend_contacts.places
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
lend_contacts.places:
	.xword	.L.str.43
	.xword	9                               // 0x9
	.zero	16
	.xword	.L.str.44
	.xword	9                               // 0x9
	.zero	16
	.size	lend_contacts.places, 64

	.type	.L.str.43,@object               // @.str.43
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.43:
	.asciz	"workplace"
	.size	.L.str.43, 10

	.type	.L.str.44,@object               // @.str.44
.L.str.44:
	.asciz	"community"
	.size	.L.str.44, 10

	.type	lend_contacts.employers,@object // @lend_contacts.employers
	.section	.rodata,"a",@progbits
	.p2align	2
lend_contacts.employers:
	.word	70                              // 0x46
	.word	0                               // 0x0
	.word	0                               // 0x0
	.word	71                              // 0x47
	.size	lend_contacts.employers, 16

	.type	lend_contacts.tailored,@object  // @lend_contacts.tailored
lend_contacts.tailored:
	.asciz	"\001\000\000"
	.size	lend_contacts.tailored, 4

	.type	lend_contacts.first,@object     // @lend_contacts.first
lend_contacts.first:
	.byte	1                               // 0x1
	.size	lend_contacts.first, 1

	.type	lend_contacts.first_two,@object // @lend_contacts.first_two
lend_contacts.first_two:
	.byte	3                               // 0x3
	.size	lend_contacts.first_two, 1

	.type	lend_contacts.first_and_third,@object // @lend_contacts.first_and_third
lend_contacts.first_and_third:
	.byte	5                               // 0x5
	.size	lend_contacts.first_and_third, 1

	.type	lend_contacts.first_and_fourth,@object // @lend_contacts.first_and_fourth
lend_contacts.first_and_fourth:
	.byte	9                               // 0x9
	.size	lend_contacts.first_and_fourth, 1

	.type	lend_contacts.not_third,@object // @lend_contacts.not_third
lend_contacts.not_third:
	.byte	11                              // 0xb
	.size	lend_contacts.not_third, 1

	.type	.L.str.45,@object               // @.str.45
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.45:
	.asciz	"party"
	.size	.L.str.45, 6

	.type	.L.str.46,@object               // @.str.46
.L.str.46:
	.asciz	"made_by"
	.size	.L.str.46, 8

	.type	.L.str.47,@object               // @.str.47
.L.str.47:
	.asciz	"mode"
	.size	.L.str.47, 5

	.type	.L.str.48,@object               // @.str.48
.L.str.48:
	.asciz	"outcome"
	.size	.L.str.48, 8

	.type	.L.str.49,@object               // @.str.49
.L.str.49:
	.asciz	"place"
	.size	.L.str.49, 6

	.type	.L.str.50,@object               // @.str.50
.L.str.50:
	.asciz	"employer_id"
	.size	.L.str.50, 12

	.type	.L.str.51,@object               // @.str.51
.L.str.51:
	.asciz	"tailored"
	.size	.L.str.51, 9

	.type	.L.str.52,@object               // @.str.52
.L.str.52:
	.asciz	"contacts"
	.size	.L.str.52, 9

	.type	batches_left,@object            // @batches_left
	.local	batches_left
	.comm	batches_left,4,4
	.type	.L__const.add_arrow.stream,@object // @__const.add_arrow.stream
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
.L__const.add_arrow.stream:
	.xword	get_schema
	.xword	get_next
	.xword	get_last_error
	.xword	release_stream
	.xword	batches_left
	.size	.L__const.add_arrow.stream, 40

	.type	.L.str.53,@object               // @.str.53
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.53:
	.asciz	"kind"
	.size	.L.str.53, 5

	.type	.L.str.54,@object               // @.str.54
.L.str.54:
	.asciz	"signals"
	.size	.L.str.54, 8

	.type	released,@object                // @released
	.local	released
	.comm	released,4,4
	.type	.L.str.55,@object               // @.str.55
.L.str.55:
	.asciz	"forms"
	.size	.L.str.55, 6

	.type	.L.str.56,@object               // @.str.56
.L.str.56:
	.asciz	"form"
	.size	.L.str.56, 5

	.type	make_forms.days,@object         // @make_forms.days
	.section	.rodata,"a",@progbits
	.p2align	2
make_forms.days:
	.word	19723                           // 0x4d0b
	.word	19730                           // 0x4d12
	.size	make_forms.days, 8

	.type	make_forms.ends,@object         // @make_forms.ends
	.p2align	2
make_forms.ends:
	.word	0                               // 0x0
	.word	8                               // 0x8
	.word	14                              // 0xe
	.size	make_forms.ends, 12

	.type	.L.str.57,@object               // @.str.57
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.57:
	.asciz	"referralform_a"
	.size	.L.str.57, 15

	.type	make_batch.episode_ends,@object // @make_batch.episode_ends
	.section	.rodata,"a",@progbits
	.p2align	2
make_batch.episode_ends:
	.word	0                               // 0x0
	.word	2                               // 0x2
	.word	4                               // 0x4
	.size	make_batch.episode_ends, 12

	.type	make_batch.indices,@object      // @make_batch.indices
make_batch.indices:
	.ascii	"\000\001"
	.size	make_batch.indices, 2

	.type	make_batch.no_buffer,@object    // @make_batch.no_buffer
	.local	make_batch.no_buffer
	.comm	make_batch.no_buffer,8,8
	.type	make_batch.episode_buffers,@object // @make_batch.episode_buffers
	.local	make_batch.episode_buffers
	.comm	make_batch.episode_buffers,24,8
	.type	make_batch.day_buffers,@object  // @make_batch.day_buffers
	.local	make_batch.day_buffers
	.comm	make_batch.day_buffers,16,8
	.type	make_batch.index_buffers,@object // @make_batch.index_buffers
	.local	make_batch.index_buffers
	.comm	make_batch.index_buffers,16,8
	.type	make_batch.word_buffers,@object // @make_batch.word_buffers
	.local	make_batch.word_buffers
	.comm	make_batch.word_buffers,24,8
	.type	make_batch.columns,@object      // @make_batch.columns
	.local	make_batch.columns
	.comm	make_batch.columns,240,8
	.type	make_batch.dictionary,@object   // @make_batch.dictionary
	.local	make_batch.dictionary
	.comm	make_batch.dictionary,80,8
	.type	make_batch.children,@object     // @make_batch.children
	.data
	.p2align	3
make_batch.children:
	.xword	make_batch.columns
	.xword	make_batch.columns+80
	.xword	make_batch.columns+160
	.size	make_batch.children, 24

	.type	.L.str.58,@object               // @.str.58
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.58:
	.asciz	"E1E1"
	.size	.L.str.58, 5

	.type	describe_table.columns,@object  // @describe_table.columns
	.local	describe_table.columns
	.comm	describe_table.columns,216,8
	.type	describe_table.words,@object    // @describe_table.words
	.local	describe_table.words
	.comm	describe_table.words,72,8
	.type	describe_table.children,@object // @describe_table.children
	.data
	.p2align	3
describe_table.children:
	.xword	describe_table.columns
	.xword	describe_table.columns+72
	.xword	describe_table.columns+144
	.size	describe_table.children, 24

	.type	.L.str.59,@object               // @.str.59
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.59:
	.asciz	"u"
	.size	.L.str.59, 2

	.type	.L.str.60,@object               // @.str.60
.L.str.60:
	.asciz	"tdD"
	.size	.L.str.60, 4

	.type	.L.str.61,@object               // @.str.61
.L.str.61:
	.asciz	"c"
	.size	.L.str.61, 2

	.type	.L.str.62,@object               // @.str.62
.L.str.62:
	.zero	1
	.size	.L.str.62, 1

	.type	.L.str.63,@object               // @.str.63
.L.str.63:
	.asciz	"+s"
	.size	.L.str.63, 3

	.type	make_signals.days,@object       // @make_signals.days
	.section	.rodata,"a",@progbits
	.p2align	2
make_signals.days:
	.word	19903                           // 0x4dbf
	.size	make_signals.days, 4

	.type	make_signals.ends,@object       // @make_signals.ends
	.p2align	2
make_signals.ends:
	.word	0                               // 0x0
	.word	8                               // 0x8
	.size	make_signals.ends, 8

	.type	.L.str.64,@object               // @.str.64
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.64:
	.asciz	"job_lead"
	.size	.L.str.64, 9

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
