	.text
	.file	"columns.c"
	.globl	check_columns                   # -- Begin function check_columns
	.p2align	4, 0x90
	.type	check_columns,@function
check_columns:                          # @check_columns
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$744, %rsp                      # imm = 0x2E8
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 656(%rsp)
	movaps	%xmm0, 704(%rsp)
	movaps	%xmm0, 720(%rsp)
	movaps	%xmm0, 688(%rsp)
	movaps	%xmm0, 672(%rsp)
	movq	$0, 736(%rsp)
	movl	$88, 656(%rsp)
	movq	$5000, 712(%rsp)                # imm = 0x1388
	movq	$0, 8(%rsp)
	movq	$0, 512(%rsp)
	movq	$0, 504(%rsp)
	movq	$0, 496(%rsp)
	movq	$-1, 528(%rsp)
	movq	$-2, 520(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movq	%rax, 664(%rsp)
	movq	error@GOTPCREL(%rip), %r15
	leaq	656(%rsp), %rdi
	leaq	8(%rsp), %rsi
	movq	%r15, %rdx
	callq	ipsf_builder_new@PLT
	leaq	.L.str(%rip), %r13
	movq	%r13, %rdi
	movl	$243, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	add_few_rows@PLT
	movq	8(%rsp), %rdi
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movabsq	$38654705712, %rbx              # imm = 0x900000030
	movq	%rbx, 16(%rsp)
	leaq	.L.str.5(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	%rax, %r14
	leaq	add_coaches.ids(%rip), %rax
	movq	%rax, 32(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	%rbx, 64(%rsp)
	leaq	.L.str.6(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	add_coaches.teams(%rip), %rax
	movq	%rax, 80(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movabsq	$34359738416, %rax              # imm = 0x800000030
	movq	%rax, 112(%rsp)
	leaq	.L.str.7(%rip), %rax
	movq	%rax, 120(%rsp)
	leaq	add_coaches.fte(%rip), %rax
	movq	%rax, 128(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 192(%rsp)
	xorps	%xmm0, %xmm0
	movabsq	$12884901936, %rax              # imm = 0x300000030
	movq	%rax, 160(%rsp)
	leaq	.L.str.8(%rip), %r12
	movq	%r12, 168(%rsp)
	leaq	add_coaches.started(%rip), %rax
	movq	%rax, 176(%rsp)
	leaq	add_coaches.first_and_third(%rip), %rax
	movq	%rax, 192(%rsp)
	movq	$2, 200(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movl	$48, 208(%rsp)
	leaq	.L.str.9(%rip), %rbp
	movq	%rbp, 216(%rsp)
	movl	$3, 212(%rsp)
	leaq	add_coaches.ended(%rip), %rax
	movq	%rax, 224(%rsp)
	leaq	add_coaches.third(%rip), %rax
	movq	%rax, 240(%rsp)
	movq	$0, 248(%rsp)
	leaq	.L.str.10(%rip), %rsi
	leaq	16(%rsp), %rcx
	movl	$3, %edx
	movl	$5, %r8d
	movq	%r15, %r9
	callq	ipsf_builder_add_columns@PLT
	movq	%r13, %rdi
	movl	$35, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	%rbx, 16(%rsp)
	leaq	.L.str.22(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	add_episodes.ids(%rip), %rax
	movq	%rax, 32(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	%rbx, 64(%rsp)
	leaq	.L.str.23(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	add_episodes.clients(%rip), %rax
	movq	%rax, 80(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	%rbx, 112(%rsp)
	movq	%r14, 120(%rsp)
	leaq	add_episodes.coaches(%rip), %rax
	movq	%rax, 128(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 192(%rsp)
	movabsq	$30064771120, %rax              # imm = 0x700000030
	movq	%rax, 160(%rsp)
	movq	%r12, 168(%rsp)
	leaq	add_episodes.days(%rip), %rax
	movq	%rax, 176(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movl	$48, 208(%rsp)
	movq	%rbp, 216(%rsp)
	movl	$7, 212(%rsp)
	leaq	add_episodes.days+4(%rip), %rax
	movq	%rax, 224(%rsp)
	leaq	add_episodes.second_and_fourth(%rip), %rax
	movq	%rax, 240(%rsp)
	movq	$0, 248(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movl	$48, 256(%rsp)
	leaq	.L.str.24(%rip), %rax
	movq	%rax, 264(%rsp)
	movl	$9, 260(%rsp)
	leaq	add_episodes.reasons(%rip), %rax
	movq	%rax, 272(%rsp)
	leaq	add_episodes.second(%rip), %rax
	movq	%rax, 288(%rsp)
	movq	$0, 296(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 304(%rsp)
	movl	$48, 304(%rsp)
	leaq	.L.str.25(%rip), %rax
	movq	%rax, 312(%rsp)
	movl	$9, 308(%rsp)
	leaq	add_episodes.referrals(%rip), %rax
	movq	%rax, 320(%rsp)
	leaq	add_episodes.first_two(%rip), %rax
	movq	%rax, 336(%rsp)
	movq	$0, 344(%rsp)
	movaps	%xmm0, 384(%rsp)
	movaps	%xmm0, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
	movl	$48, 352(%rsp)
	leaq	.L.str.26(%rip), %rax
	movq	%rax, 360(%rsp)
	movl	$5, 356(%rsp)
	leaq	add_episodes.care_teams(%rip), %rax
	movq	%rax, 368(%rsp)
	leaq	add_episodes.first(%rip), %rax
	movq	%rax, 384(%rsp)
	movq	$0, 392(%rsp)
	movaps	%xmm0, 432(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm0, 400(%rsp)
	movl	$48, 400(%rsp)
	leaq	.L.str.27(%rip), %rcx
	movq	%rcx, 408(%rsp)
	movl	$1, 404(%rsp)
	leaq	add_episodes.consents(%rip), %rcx
	movq	%rcx, 416(%rsp)
	movq	%rax, 432(%rsp)
	movq	$0, 440(%rsp)
	movq	$8, 184(%rsp)
	movq	$8, 232(%rsp)
	leaq	.L.str.28(%rip), %rsi
	leaq	16(%rsp), %rcx
	movl	$4, %edx
	movl	$9, %r8d
	movq	%r15, %r9
	callq	ipsf_builder_add_columns@PLT
	movq	%r13, %rdi
	movl	$61, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	%rbx, 16(%rsp)
	leaq	.L.str.22(%rip), %rbp
	movq	%rbp, 24(%rsp)
	leaq	add_phases.episodes(%rip), %rax
	movq	%rax, 32(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	movabsq	$17179869232, %rax              # imm = 0x400000030
	movq	%rax, 64(%rsp)
	leaq	.L.str.29(%rip), %r12
	movq	%r12, 72(%rsp)
	leaq	add_phases.days(%rip), %rax
	movq	%rax, 80(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movabsq	$8589934640, %rax               # imm = 0x200000030
	movq	%rax, 112(%rsp)
	leaq	.L.str.30(%rip), %rax
	movq	%rax, 120(%rsp)
	leaq	add_phases.numbers(%rip), %rax
	movq	%rax, 128(%rsp)
	leaq	.L.str.31(%rip), %rsi
	leaq	16(%rsp), %rcx
	movl	$6, %edx
	movl	$3, %r8d
	movq	%r15, %r9
	callq	ipsf_builder_add_columns@PLT
	movq	%r13, %rdi
	movl	$71, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	%rbx, 16(%rsp)
	movq	%r14, 24(%rsp)
	leaq	add_work_time.coaches(%rip), %rax
	movq	%rax, 32(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	movabsq	$12884901936, %r14              # imm = 0x300000030
	movq	%r14, 64(%rsp)
	movq	%r12, 72(%rsp)
	leaq	add_work_time.days(%rip), %rax
	movq	%rax, 80(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movabsq	$25769803824, %rax              # imm = 0x600000030
	movq	%rax, 112(%rsp)
	leaq	.L.str.32(%rip), %rcx
	movq	%rcx, 120(%rsp)
	leaq	add_work_time.minutes(%rip), %rcx
	movq	%rcx, 128(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 192(%rsp)
	movq	%rax, 160(%rsp)
	leaq	.L.str.33(%rip), %rax
	movq	%rax, 168(%rsp)
	leaq	add_work_time.coaching(%rip), %rax
	movq	%rax, 176(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movl	$48, 208(%rsp)
	leaq	.L.str.34(%rip), %rax
	movq	%rax, 216(%rsp)
	movl	$6, 212(%rsp)
	leaq	add_work_time.community(%rip), %rax
	movq	%rax, 224(%rsp)
	leaq	add_work_time.first(%rip), %rax
	movq	%rax, 240(%rsp)
	movq	$0, 248(%rsp)
	leaq	.L.str.35(%rip), %rsi
	leaq	16(%rsp), %rcx
	movl	$2, %edx
	movl	$5, %r8d
	movq	%r15, %r9
	callq	ipsf_builder_add_columns@PLT
	movq	%r13, %rdi
	movl	$83, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	%r14, 16(%rsp)
	movq	%r12, 24(%rsp)
	leaq	lend_contacts.days(%rip), %rax
	movq	%rax, 32(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	%rbx, 64(%rsp)
	leaq	.L.str.5(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	lend_contacts.coaches(%rip), %rax
	movq	%rax, 80(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	%rbx, 112(%rsp)
	leaq	.L.str.45(%rip), %rax
	movq	%rax, 120(%rsp)
	leaq	lend_contacts.parties(%rip), %rax
	movq	%rax, 128(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 192(%rsp)
	movq	%rbx, 160(%rsp)
	movq	%rbp, 168(%rsp)
	leaq	lend_contacts.episodes(%rip), %rax
	movq	%rax, 176(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	xorps	%xmm0, %xmm0
	movl	$48, 208(%rsp)
	leaq	.L.str.46(%rip), %rax
	movq	%rax, 216(%rsp)
	movl	$9, 212(%rsp)
	leaq	lend_contacts.made_by(%rip), %rax
	movq	%rax, 224(%rsp)
	leaq	lend_contacts.first(%rip), %rax
	movq	%rax, 240(%rsp)
	movq	$0, 248(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movl	$48, 256(%rsp)
	leaq	.L.str.47(%rip), %rcx
	movq	%rcx, 264(%rsp)
	movl	$9, 260(%rsp)
	leaq	lend_contacts.modes(%rip), %rcx
	movq	%rcx, 272(%rsp)
	leaq	lend_contacts.not_third(%rip), %rcx
	movq	%rcx, 288(%rsp)
	movq	$0, 296(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 304(%rsp)
	movl	$48, 304(%rsp)
	leaq	.L.str.48(%rip), %rcx
	movq	%rcx, 312(%rsp)
	movl	$9, 308(%rsp)
	leaq	lend_contacts.outcomes(%rip), %rcx
	movq	%rcx, 320(%rsp)
	leaq	lend_contacts.first_two(%rip), %rcx
	movq	%rcx, 336(%rsp)
	movq	$0, 344(%rsp)
	movaps	%xmm0, 384(%rsp)
	movaps	%xmm0, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
	movl	$48, 352(%rsp)
	leaq	.L.str.49(%rip), %rcx
	movq	%rcx, 360(%rsp)
	movl	$9, 356(%rsp)
	leaq	lend_contacts.places(%rip), %rcx
	movq	%rcx, 368(%rsp)
	leaq	lend_contacts.first_and_third(%rip), %rcx
	movq	%rcx, 384(%rsp)
	movq	$0, 392(%rsp)
	movaps	%xmm0, 432(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm0, 400(%rsp)
	movl	$48, 400(%rsp)
	leaq	.L.str.50(%rip), %rcx
	movq	%rcx, 408(%rsp)
	movl	$3, 404(%rsp)
	leaq	lend_contacts.employers(%rip), %rcx
	movq	%rcx, 416(%rsp)
	leaq	lend_contacts.first_and_fourth(%rip), %rcx
	movq	%rcx, 432(%rsp)
	movq	$0, 440(%rsp)
	movaps	%xmm0, 480(%rsp)
	movaps	%xmm0, 464(%rsp)
	movaps	%xmm0, 448(%rsp)
	movl	$48, 448(%rsp)
	leaq	.L.str.51(%rip), %rcx
	movq	%rcx, 456(%rsp)
	movl	$10, 452(%rsp)
	leaq	lend_contacts.tailored(%rip), %rcx
	movq	%rcx, 464(%rsp)
	movq	%rax, 480(%rsp)
	movq	$0, 488(%rsp)
	leaq	lend_contacts.one(%rip), %rax
	leaq	.L.str.52(%rip), %rsi
	leaq	give_back(%rip), %r9
	leaq	16(%rsp), %rcx
	movl	$4, %edx
	movl	$10, %r8d
	pushq	%r15
	pushq	%rax
	callq	ipsf_builder_lend_columns@PLT
	addq	$16, %rsp
	movq	%r13, %rdi
	movl	$113, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rbx
	movq	.L__const.add_arrow.stream+32(%rip), %rax
	movq	%rax, 640(%rsp)
	movups	.L__const.add_arrow.stream+16(%rip), %xmm0
	movaps	%xmm0, 624(%rsp)
	movups	.L__const.add_arrow.stream(%rip), %xmm0
	movaps	%xmm0, 608(%rsp)
	movl	$4, %edx
	movl	$4, %ecx
	movq	%r13, %rdi
	movl	$155, %esi
	callq	check_number@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, describe_table.columns+32(%rip)
	movq	$0, describe_table.columns+48(%rip)
	leaq	.L.str.59(%rip), %rcx
	movq	%rcx, describe_table.columns(%rip)
	movq	%rbp, describe_table.columns+8(%rip)
	movq	$0, describe_table.columns+16(%rip)
	movq	$2, describe_table.columns+24(%rip)
	leaq	release_schema(%rip), %rax
	movq	%rax, describe_table.columns+56(%rip)
	movq	$0, describe_table.columns+64(%rip)
	movups	%xmm0, describe_table.columns+104(%rip)
	movq	$0, describe_table.columns+120(%rip)
	leaq	.L.str.60(%rip), %rdx
	movq	%rdx, describe_table.columns+72(%rip)
	movq	%r12, describe_table.columns+80(%rip)
	movq	$0, describe_table.columns+88(%rip)
	movq	$2, describe_table.columns+96(%rip)
	movq	%rax, describe_table.columns+128(%rip)
	movq	$0, describe_table.columns+136(%rip)
	movaps	%xmm0, describe_table.columns+176(%rip)
	movq	$0, describe_table.columns+192(%rip)
	leaq	.L.str.61(%rip), %rdx
	movq	%rdx, describe_table.columns+144(%rip)
	leaq	.L.str.53(%rip), %rdx
	movq	%rdx, describe_table.columns+152(%rip)
	movq	$0, describe_table.columns+160(%rip)
	movq	%rax, describe_table.columns+200(%rip)
	movq	$0, describe_table.columns+208(%rip)
	movups	%xmm0, describe_table.words+32(%rip)
	movq	$0, describe_table.words+48(%rip)
	leaq	describe_table.words(%rip), %rdx
	movq	%rcx, describe_table.words(%rip)
	leaq	.L.str.62(%rip), %rcx
	movq	%rcx, describe_table.words+8(%rip)
	movq	$0, describe_table.words+16(%rip)
	movq	$2, describe_table.words+24(%rip)
	movq	%rax, describe_table.words+56(%rip)
	movq	$0, describe_table.words+64(%rip)
	movq	$3, describe_table.columns+168(%rip)
	movq	%rdx, describe_table.columns+192(%rip)
	leaq	.L.str.63(%rip), %rdx
	movq	%rdx, 536(%rsp)
	movq	%rcx, 544(%rsp)
	movq	$0, 552(%rsp)
	movq	$2, 560(%rsp)
	movups	%xmm0, 568(%rsp)
	movq	$0, 584(%rsp)
	movq	%rax, 592(%rsp)
	movq	$0, 600(%rsp)
	movq	$3, 568(%rsp)
	leaq	describe_table.children(%rip), %rax
	movq	%rax, 576(%rsp)
	leaq	make_batch.episode_ends(%rip), %rax
	movq	%rax, make_batch.episode_buffers+8(%rip)
	leaq	make_batch.episode_buffers(%rip), %rax
	leaq	.L.str.58(%rip), %rcx
	movq	%rcx, make_batch.episode_buffers+16(%rip)
	leaq	make_signals.days(%rip), %rcx
	movq	%rcx, make_batch.day_buffers+8(%rip)
	leaq	make_batch.day_buffers(%rip), %rdx
	leaq	make_batch.indices(%rip), %rcx
	movq	%rcx, make_batch.index_buffers+8(%rip)
	leaq	make_batch.index_buffers(%rip), %rsi
	leaq	make_signals.ends(%rip), %rcx
	movq	%rcx, make_batch.word_buffers+8(%rip)
	leaq	make_batch.word_buffers(%rip), %rcx
	leaq	.L.str.64(%rip), %rdi
	movq	%rdi, make_batch.word_buffers+16(%rip)
	movaps	%xmm0, make_batch.columns+48(%rip)
	movq	$1, make_batch.columns(%rip)
	movups	%xmm0, make_batch.columns+8(%rip)
	movq	$3, make_batch.columns+24(%rip)
	movq	$0, make_batch.columns+32(%rip)
	movq	%rax, make_batch.columns+40(%rip)
	leaq	release_part(%rip), %rax
	movq	%rax, make_batch.columns+64(%rip)
	movq	$0, make_batch.columns+72(%rip)
	movaps	%xmm0, make_batch.columns+128(%rip)
	movq	$1, make_batch.columns+80(%rip)
	movups	%xmm0, make_batch.columns+88(%rip)
	movq	$2, make_batch.columns+104(%rip)
	movq	$0, make_batch.columns+112(%rip)
	movq	%rdx, make_batch.columns+120(%rip)
	movq	%rax, make_batch.columns+144(%rip)
	movq	$0, make_batch.columns+152(%rip)
	movaps	%xmm0, make_batch.columns+208(%rip)
	movq	$1, make_batch.columns+160(%rip)
	movups	%xmm0, make_batch.columns+168(%rip)
	movq	$2, make_batch.columns+184(%rip)
	movq	$0, make_batch.columns+192(%rip)
	movq	%rsi, make_batch.columns+200(%rip)
	movq	%rax, make_batch.columns+224(%rip)
	movq	$0, make_batch.columns+232(%rip)
	movups	%xmm0, make_batch.dictionary+48(%rip)
	leaq	make_batch.dictionary(%rip), %rdx
	movq	$1, make_batch.dictionary(%rip)
	movups	%xmm0, make_batch.dictionary+8(%rip)
	movq	$3, make_batch.dictionary+24(%rip)
	movq	$0, make_batch.dictionary+32(%rip)
	movq	%rcx, make_batch.dictionary+40(%rip)
	movq	%rax, make_batch.dictionary+64(%rip)
	movq	$0, make_batch.dictionary+72(%rip)
	movq	%rdx, make_batch.columns+216(%rip)
	movq	$1, 16(%rsp)
	movups	%xmm0, 24(%rsp)
	xorps	%xmm0, %xmm0
	movq	$1, 40(%rsp)
	movq	$0, 48(%rsp)
	leaq	make_batch.no_buffer(%rip), %rcx
	movq	%rcx, 56(%rsp)
	movups	%xmm0, 64(%rsp)
	movq	%rax, 80(%rsp)
	movq	$0, 88(%rsp)
	movq	$3, 48(%rsp)
	leaq	make_batch.children(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	release_batch(%rip), %rax
	movq	%rax, 80(%rsp)
	leaq	.L.str.54(%rip), %rsi
	leaq	16(%rsp), %rdx
	leaq	536(%rsp), %rcx
	movq	%rbx, %rdi
	movq	%r15, %r8
	callq	ipsf_builder_add_arrow@PLT
	movq	%r13, %rdi
	movl	$227, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	cmpq	$0, 80(%rsp)
	sete	%al
	cmpq	$0, 592(%rsp)
	setne	%cl
	andb	%al, %cl
	movzbl	%cl, %edx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$228, %esi
	callq	check_number@PLT
	movslq	released(%rip), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$229, %esi
	callq	check_number@PLT
	movl	$1, batches_left(%rip)
	leaq	.L.str.55(%rip), %rsi
	leaq	608(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r15, %rcx
	callq	ipsf_builder_add_arrow_stream@PLT
	movq	%r13, %rdi
	movl	$231, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpq	$0, 632(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$232, %esi
	callq	check_number@PLT
	movslq	released(%rip), %rdx
	movl	$2, %ecx
	movq	%r13, %rdi
	movl	$233, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	512(%rsp), %rsi
	movq	%r15, %rdx
	callq	ipsf_builder_finish@PLT
	movq	%r13, %rdi
	movl	$251, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_builder_free@PLT
	movslq	given_back(%rip), %rdx
	movq	%r13, %rdi
	movl	$253, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	edition@GOTPCREL(%rip), %rbx
	movq	(%rbx), %rsi
	leaq	504(%rsp), %rdx
	movq	%r15, %rcx
	callq	ipsf_history_save@PLT
	movq	%r13, %rdi
	movl	$254, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	512(%rsp), %rdi
	movq	(%rbx), %rsi
	leaq	496(%rsp), %rdx
	movq	%r15, %rcx
	callq	ipsf_history_save@PLT
	movq	%r13, %rdi
	movl	$255, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	504(%rsp), %rdi
	leaq	528(%rsp), %rsi
	callq	ipsf_bytes_data@PLT
	movq	%rax, %rbx
	movq	496(%rsp), %rdi
	leaq	520(%rsp), %rsi
	callq	ipsf_bytes_data@PLT
	xorl	%ebp, %ebp
	movq	528(%rsp), %rdx
	cmpq	520(%rsp), %rdx
	jne	.LBB0_2
# %bb.1:
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	memcmp@PLT
	xorl	%ebp, %ebp
	testl	%eax, %eax
	sete	%bpl
.LBB0_2:
	leaq	.L.str(%rip), %rbx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$258, %esi                      # imm = 0x102
	movq	%rbp, %rdx
	callq	check_number@PLT
	leaq	504(%rsp), %rdi
	callq	ipsf_bytes_free@PLT
	leaq	496(%rsp), %rdi
	callq	ipsf_bytes_free@PLT
	leaq	512(%rsp), %rdi
	callq	ipsf_history_free@PLT
	movslq	given_back(%rip), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$262, %esi                      # imm = 0x106
	callq	check_number@PLT
	addq	$744, %rsp                      # imm = 0x2E8
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_columns, .Lfunc_end0-check_columns
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function give_back
	.type	give_back,@function
give_back:                              # @give_back
# %bb.0:
	movl	(%rdi), %eax
	addl	%eax, given_back(%rip)
	retq
.Lfunc_end1:
	.size	give_back, .Lfunc_end1-give_back
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function get_schema
	.type	get_schema,@function
get_schema:                             # @get_schema
# %bb.0:
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	%rsi, %rbx
	leaq	batches_left(%rip), %rax
	xorl	%edx, %edx
	cmpq	%rax, 32(%rdi)
	sete	%dl
	leaq	.L.str(%rip), %r14
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$203, %esi
	callq	check_number@PLT
	movl	$4, %edx
	movl	$4, %ecx
	movq	%r14, %rdi
	movl	$155, %esi
	callq	check_number@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, describe_table.columns+32(%rip)
	movq	$0, describe_table.columns+48(%rip)
	leaq	.L.str.59(%rip), %rcx
	movq	%rcx, describe_table.columns(%rip)
	leaq	.L.str.22(%rip), %rax
	movq	%rax, describe_table.columns+8(%rip)
	movq	$0, describe_table.columns+16(%rip)
	movq	$2, describe_table.columns+24(%rip)
	leaq	release_schema(%rip), %rax
	movq	%rax, describe_table.columns+56(%rip)
	movq	$0, describe_table.columns+64(%rip)
	movups	%xmm0, describe_table.columns+104(%rip)
	movq	$0, describe_table.columns+120(%rip)
	leaq	.L.str.60(%rip), %rdx
	movq	%rdx, describe_table.columns+72(%rip)
	leaq	.L.str.29(%rip), %rdx
	movq	%rdx, describe_table.columns+80(%rip)
	movq	$0, describe_table.columns+88(%rip)
	movq	$2, describe_table.columns+96(%rip)
	movq	%rax, describe_table.columns+128(%rip)
	movq	$0, describe_table.columns+136(%rip)
	movaps	%xmm0, describe_table.columns+176(%rip)
	movq	$0, describe_table.columns+192(%rip)
	leaq	.L.str.61(%rip), %rdx
	movq	%rdx, describe_table.columns+144(%rip)
	leaq	.L.str.56(%rip), %rdx
	movq	%rdx, describe_table.columns+152(%rip)
	movq	$0, describe_table.columns+160(%rip)
	movq	%rax, describe_table.columns+200(%rip)
	movq	$0, describe_table.columns+208(%rip)
	movups	%xmm0, describe_table.words+32(%rip)
	movq	$0, describe_table.words+48(%rip)
	leaq	describe_table.words(%rip), %rdx
	movq	%rcx, describe_table.words(%rip)
	leaq	.L.str.62(%rip), %rcx
	movq	%rcx, describe_table.words+8(%rip)
	movq	$0, describe_table.words+16(%rip)
	movq	$2, describe_table.words+24(%rip)
	movq	%rax, describe_table.words+56(%rip)
	movq	$0, describe_table.words+64(%rip)
	movq	$3, describe_table.columns+168(%rip)
	movq	%rdx, describe_table.columns+192(%rip)
	leaq	.L.str.63(%rip), %rdx
	movq	%rdx, (%rbx)
	movq	%rcx, 8(%rbx)
	movq	$0, 16(%rbx)
	movq	$2, 24(%rbx)
	movups	%xmm0, 32(%rbx)
	movq	$0, 48(%rbx)
	movq	%rax, 56(%rbx)
	movq	$0, 64(%rbx)
	movq	$3, 32(%rbx)
	leaq	describe_table.children(%rip), %rax
	movq	%rax, 40(%rbx)
	xorl	%eax, %eax
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	retq
.Lfunc_end2:
	.size	get_schema, .Lfunc_end2-get_schema
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function get_next
	.type	get_next,@function
get_next:                               # @get_next
# %bb.0:
	movl	batches_left(%rip), %eax
	leal	-1(%rax), %ecx
	movl	%ecx, batches_left(%rip)
	testl	%eax, %eax
	jle	.LBB3_2
# %bb.1:
	leaq	make_batch.episode_ends(%rip), %rax
	movq	%rax, make_batch.episode_buffers+8(%rip)
	leaq	make_batch.episode_buffers(%rip), %rcx
	leaq	.L.str.58(%rip), %rax
	movq	%rax, make_batch.episode_buffers+16(%rip)
	leaq	make_forms.days(%rip), %rax
	movq	%rax, make_batch.day_buffers+8(%rip)
	leaq	make_batch.day_buffers(%rip), %rdx
	leaq	make_batch.indices(%rip), %rax
	movq	%rax, make_batch.index_buffers+8(%rip)
	leaq	make_batch.index_buffers(%rip), %rdi
	leaq	make_forms.ends(%rip), %rax
	movq	%rax, make_batch.word_buffers+8(%rip)
	leaq	make_batch.word_buffers(%rip), %r8
	leaq	.L.str.57(%rip), %rax
	movq	%rax, make_batch.word_buffers+16(%rip)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, make_batch.columns+48(%rip)
	movq	$2, make_batch.columns(%rip)
	movups	%xmm0, make_batch.columns+8(%rip)
	movq	$3, make_batch.columns+24(%rip)
	movq	$0, make_batch.columns+32(%rip)
	movq	%rcx, make_batch.columns+40(%rip)
	leaq	release_part(%rip), %rax
	movq	%rax, make_batch.columns+64(%rip)
	movq	$0, make_batch.columns+72(%rip)
	movaps	%xmm0, make_batch.columns+128(%rip)
	movq	$2, make_batch.columns+80(%rip)
	movups	%xmm0, make_batch.columns+88(%rip)
	movq	$2, make_batch.columns+104(%rip)
	movq	$0, make_batch.columns+112(%rip)
	movq	%rdx, make_batch.columns+120(%rip)
	movq	%rax, make_batch.columns+144(%rip)
	movq	$0, make_batch.columns+152(%rip)
	movaps	%xmm0, make_batch.columns+208(%rip)
	movq	$2, make_batch.columns+160(%rip)
	movups	%xmm0, make_batch.columns+168(%rip)
	movq	$2, make_batch.columns+184(%rip)
	movq	$0, make_batch.columns+192(%rip)
	movq	%rdi, make_batch.columns+200(%rip)
	movq	%rax, make_batch.columns+224(%rip)
	movq	$0, make_batch.columns+232(%rip)
	movups	%xmm0, make_batch.dictionary+48(%rip)
	leaq	make_batch.dictionary(%rip), %rcx
	movq	$2, make_batch.dictionary(%rip)
	movups	%xmm0, make_batch.dictionary+8(%rip)
	movq	$3, make_batch.dictionary+24(%rip)
	movq	$0, make_batch.dictionary+32(%rip)
	movq	%r8, make_batch.dictionary+40(%rip)
	movq	%rax, make_batch.dictionary+64(%rip)
	movq	$0, make_batch.dictionary+72(%rip)
	movq	%rcx, make_batch.columns+216(%rip)
	movq	$2, (%rsi)
	movups	%xmm0, 8(%rsi)
	movq	$1, 24(%rsi)
	leaq	make_batch.no_buffer(%rip), %rax
	movq	%rax, 40(%rsi)
	movups	%xmm0, 48(%rsi)
	movq	$0, 72(%rsi)
	movq	$3, 32(%rsi)
	leaq	make_batch.children(%rip), %rax
	movq	%rax, 48(%rsi)
	leaq	release_batch(%rip), %rax
	movq	%rax, 64(%rsi)
	xorl	%eax, %eax
	retq
.LBB3_2:
	movq	$0, 64(%rsi)
	xorl	%eax, %eax
	retq
.Lfunc_end3:
	.size	get_next, .Lfunc_end3-get_next
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function get_last_error
	.type	get_last_error,@function
get_last_error:                         # @get_last_error
# %bb.0:
	xorl	%eax, %eax
	retq
.Lfunc_end4:
	.size	get_last_error, .Lfunc_end4-get_last_error
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function release_stream
	.type	release_stream,@function
release_stream:                         # @release_stream
# %bb.0:
	movq	$0, 24(%rdi)
	retq
.Lfunc_end5:
	.size	release_stream, .Lfunc_end5-release_stream
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function release_batch
	.type	release_batch,@function
release_batch:                          # @release_batch
# %bb.0:
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	%rdi, %r14
	cmpq	$0, 32(%rdi)
	jle	.LBB6_5
# %bb.1:
	xorl	%ebx, %ebx
	jmp	.LBB6_2
	.p2align	4, 0x90
.LBB6_4:                                #   in Loop: Header=BB6_2 Depth=1
	addq	$1, %rbx
	cmpq	32(%r14), %rbx
	jge	.LBB6_5
.LBB6_2:                                # =>This Inner Loop Header: Depth=1
	movq	48(%r14), %rax
	movq	(%rax,%rbx,8), %rdi
	movq	64(%rdi), %rax
	testq	%rax, %rax
	je	.LBB6_4
# %bb.3:                                #   in Loop: Header=BB6_2 Depth=1
	callq	*%rax
	jmp	.LBB6_4
.LBB6_5:
	movq	$0, 64(%r14)
	addl	$1, released(%rip)
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	retq
.Lfunc_end6:
	.size	release_batch, .Lfunc_end6-release_batch
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function release_part
	.type	release_part,@function
release_part:                           # @release_part
# %bb.0:
	movq	$0, 64(%rdi)
	retq
.Lfunc_end7:
	.size	release_part, .Lfunc_end7-release_part
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function release_schema
	.type	release_schema,@function
release_schema:                         # @release_schema
# %bb.0:
	movq	$0, 56(%rdi)
	retq
.Lfunc_end8:
	.size	release_schema, .Lfunc_end8-release_schema
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"columns.c"
	.size	.L.str, 10

	.type	given_back,@object              # @given_back
	.local	given_back
	.comm	given_back,4,4
	.type	add_coaches.ids,@object         # @add_coaches.ids
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
add_coaches.ids:
	.quad	.L.str.1
	.quad	2                               # 0x2
	.quad	.L.str.2
	.quad	1                               # 0x1
	.quad	.L.str.3
	.quad	2                               # 0x2
	.size	add_coaches.ids, 48

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"C1"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"2"
	.size	.L.str.2, 2

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"C3"
	.size	.L.str.3, 3

	.type	add_coaches.teams,@object       # @add_coaches.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
add_coaches.teams:
	.quad	.L.str.4
	.quad	2                               # 0x2
	.quad	.L.str.4
	.quad	2                               # 0x2
	.quad	.L.str.4
	.quad	2                               # 0x2
	.size	add_coaches.teams, 48

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"T1"
	.size	.L.str.4, 3

	.type	add_coaches.fte,@object         # @add_coaches.fte
	.section	.rodata,"a",@progbits
	.p2align	4
add_coaches.fte:
	.quad	0x3fe0000000000000              # double 0.5
	.quad	0x3ff0000000000000              # double 1
	.quad	0x3fd0000000000000              # double 0.25
	.size	add_coaches.fte, 24

	.type	add_coaches.started,@object     # @add_coaches.started
	.p2align	2
add_coaches.started:
	.long	19358                           # 0x4b9e
	.long	0                               # 0x0
	.long	19358                           # 0x4b9e
	.size	add_coaches.started, 12

	.type	add_coaches.ended,@object       # @add_coaches.ended
	.p2align	2
add_coaches.ended:
	.long	0                               # 0x0
	.long	0                               # 0x0
	.long	19722                           # 0x4d0a
	.size	add_coaches.ended, 12

	.type	add_coaches.first_and_third,@object # @add_coaches.first_and_third
add_coaches.first_and_third:
	.byte	20                              # 0x14
	.size	add_coaches.first_and_third, 1

	.type	add_coaches.third,@object       # @add_coaches.third
add_coaches.third:
	.byte	4                               # 0x4
	.size	add_coaches.third, 1

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"coach_id"
	.size	.L.str.5, 9

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"team_id"
	.size	.L.str.6, 8

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"fte"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"started_on"
	.size	.L.str.8, 11

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"ended_on"
	.size	.L.str.9, 9

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"coaches"
	.size	.L.str.10, 8

	.type	add_episodes.ids,@object        # @add_episodes.ids
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
add_episodes.ids:
	.quad	.L.str.11
	.quad	2                               # 0x2
	.quad	.L.str.12
	.quad	2                               # 0x2
	.quad	.L.str.13
	.quad	2                               # 0x2
	.quad	.L.str.14
	.quad	2                               # 0x2
	.size	add_episodes.ids, 64

	.type	.L.str.11,@object               # @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"E1"
	.size	.L.str.11, 3

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"E2"
	.size	.L.str.12, 3

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"E3"
	.size	.L.str.13, 3

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"E4"
	.size	.L.str.14, 3

	.type	add_episodes.clients,@object    # @add_episodes.clients
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
add_episodes.clients:
	.quad	.L.str.15
	.quad	2                               # 0x2
	.quad	.L.str.16
	.quad	2                               # 0x2
	.quad	.L.str.17
	.quad	2                               # 0x2
	.quad	.L.str.18
	.quad	2                               # 0x2
	.size	add_episodes.clients, 64

	.type	.L.str.15,@object               # @.str.15
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.15:
	.asciz	"K1"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"K2"
	.size	.L.str.16, 3

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"K3"
	.size	.L.str.17, 3

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"K4"
	.size	.L.str.18, 3

	.type	add_episodes.coaches,@object    # @add_episodes.coaches
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
add_episodes.coaches:
	.quad	.L.str.1
	.quad	2                               # 0x2
	.quad	.L.str.2
	.quad	1                               # 0x1
	.quad	.L.str.1
	.quad	2                               # 0x2
	.quad	.L.str.2
	.quad	1                               # 0x1
	.size	add_episodes.coaches, 64

	.type	add_episodes.reasons,@object    # @add_episodes.reasons
	.p2align	4
add_episodes.reasons:
	.zero	16
	.quad	.L.str.19
	.quad	6                               # 0x6
	.zero	16
	.zero	16
	.size	add_episodes.reasons, 64

	.type	.L.str.19,@object               # @.str.19
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.19:
	.asciz	"agreed"
	.size	.L.str.19, 7

	.type	add_episodes.referrals,@object  # @add_episodes.referrals
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
add_episodes.referrals:
	.quad	.L.str.20
	.quad	9                               # 0x9
	.quad	.L.str.21
	.quad	4                               # 0x4
	.zero	16
	.zero	16
	.size	add_episodes.referrals, 64

	.type	.L.str.20,@object               # @.str.20
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.20:
	.asciz	"care_team"
	.size	.L.str.20, 10

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"self"
	.size	.L.str.21, 5

	.type	add_episodes.days,@object       # @add_episodes.days
	.section	.rodata,"a",@progbits
	.p2align	4
add_episodes.days:
	.long	19723                           # 0x4d0b
	.long	0                               # 0x0
	.long	19754                           # 0x4d2a
	.long	19874                           # 0x4da2
	.long	19783                           # 0x4d47
	.long	0                               # 0x0
	.long	19754                           # 0x4d2a
	.long	19782                           # 0x4d46
	.size	add_episodes.days, 32

	.type	add_episodes.second_and_fourth,@object # @add_episodes.second_and_fourth
add_episodes.second_and_fourth:
	.byte	10                              # 0xa
	.size	add_episodes.second_and_fourth, 1

	.type	add_episodes.second,@object     # @add_episodes.second
add_episodes.second:
	.byte	2                               # 0x2
	.size	add_episodes.second, 1

	.type	add_episodes.first_two,@object  # @add_episodes.first_two
add_episodes.first_two:
	.byte	3                               # 0x3
	.size	add_episodes.first_two, 1

	.type	add_episodes.first,@object      # @add_episodes.first
add_episodes.first:
	.byte	1                               # 0x1
	.size	add_episodes.first, 1

	.type	add_episodes.care_teams,@object # @add_episodes.care_teams
add_episodes.care_teams:
	.asciz	"\b\000\000"
	.size	add_episodes.care_teams, 4

	.type	add_episodes.consents,@object   # @add_episodes.consents
add_episodes.consents:
	.asciz	"\001\000\000"
	.size	add_episodes.consents, 4

	.type	.L.str.22,@object               # @.str.22
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.22:
	.asciz	"episode_id"
	.size	.L.str.22, 11

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"client_id"
	.size	.L.str.23, 10

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"end_reason"
	.size	.L.str.24, 11

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"referral"
	.size	.L.str.25, 9

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"care_team_id"
	.size	.L.str.26, 13

	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"employer_contact_consent"
	.size	.L.str.27, 25

	.type	.L.str.28,@object               # @.str.28
.L.str.28:
	.asciz	"episodes"
	.size	.L.str.28, 9

	.type	add_phases.episodes,@object     # @add_phases.episodes
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
add_phases.episodes:
	.quad	.L.str.11
	.quad	2                               # 0x2
	.quad	.L.str.11
	.quad	2                               # 0x2
	.quad	.L.str.12
	.quad	2                               # 0x2
	.quad	.L.str.13
	.quad	2                               # 0x2
	.quad	.L.str.13
	.quad	2                               # 0x2
	.quad	.L.str.14
	.quad	2                               # 0x2
	.size	add_phases.episodes, 96

	.type	add_phases.days,@object         # @add_phases.days
	.section	.rodata,"a",@progbits
	.p2align	4
add_phases.days:
	.quad	19723                           # 0x4d0b
	.quad	19737                           # 0x4d19
	.quad	19754                           # 0x4d2a
	.quad	19783                           # 0x4d47
	.quad	19844                           # 0x4d84
	.quad	19754                           # 0x4d2a
	.size	add_phases.days, 48

	.type	add_phases.numbers,@object      # @add_phases.numbers
	.p2align	1
add_phases.numbers:
	.short	1                               # 0x1
	.short	3                               # 0x3
	.short	1                               # 0x1
	.short	1                               # 0x1
	.short	5                               # 0x5
	.short	1                               # 0x1
	.size	add_phases.numbers, 12

	.type	.L.str.29,@object               # @.str.29
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.29:
	.asciz	"on"
	.size	.L.str.29, 3

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"phase"
	.size	.L.str.30, 6

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"phases"
	.size	.L.str.31, 7

	.type	add_work_time.coaches,@object   # @add_work_time.coaches
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
add_work_time.coaches:
	.quad	.L.str.1
	.quad	2                               # 0x2
	.quad	.L.str.2
	.quad	1                               # 0x1
	.size	add_work_time.coaches, 32

	.type	add_work_time.days,@object      # @add_work_time.days
	.section	.rodata,"a",@progbits
	.p2align	2
add_work_time.days:
	.long	19723                           # 0x4d0b
	.long	19723                           # 0x4d0b
	.size	add_work_time.days, 8

	.type	add_work_time.minutes,@object   # @add_work_time.minutes
	.p2align	1
add_work_time.minutes:
	.short	1000                            # 0x3e8
	.short	1000                            # 0x3e8
	.size	add_work_time.minutes, 4

	.type	add_work_time.coaching,@object  # @add_work_time.coaching
	.p2align	1
add_work_time.coaching:
	.short	900                             # 0x384
	.short	800                             # 0x320
	.size	add_work_time.coaching, 4

	.type	add_work_time.community,@object # @add_work_time.community
	.p2align	1
add_work_time.community:
	.short	645                             # 0x285
	.short	0                               # 0x0
	.size	add_work_time.community, 4

	.type	add_work_time.first,@object     # @add_work_time.first
add_work_time.first:
	.byte	1                               # 0x1
	.size	add_work_time.first, 1

	.type	.L.str.32,@object               # @.str.32
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.32:
	.asciz	"minutes"
	.size	.L.str.32, 8

	.type	.L.str.33,@object               # @.str.33
.L.str.33:
	.asciz	"coaching_minutes"
	.size	.L.str.33, 17

	.type	.L.str.34,@object               # @.str.34
.L.str.34:
	.asciz	"community_minutes"
	.size	.L.str.34, 18

	.type	.L.str.35,@object               # @.str.35
.L.str.35:
	.asciz	"work_time"
	.size	.L.str.35, 10

	.type	lend_contacts.one,@object       # @lend_contacts.one
	.data
	.p2align	2
lend_contacts.one:
	.long	1                               # 0x1
	.size	lend_contacts.one, 4

	.type	lend_contacts.days,@object      # @lend_contacts.days
	.section	.rodata,"a",@progbits
	.p2align	4
lend_contacts.days:
	.long	19742                           # 0x4d1e
	.long	19758                           # 0x4d2e
	.long	19845                           # 0x4d85
	.long	19828                           # 0x4d74
	.size	lend_contacts.days, 16

	.type	lend_contacts.coaches,@object   # @lend_contacts.coaches
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
lend_contacts.coaches:
	.quad	.L.str.1
	.quad	2                               # 0x2
	.quad	.L.str.2
	.quad	1                               # 0x1
	.quad	.L.str.2
	.quad	1                               # 0x1
	.quad	.L.str.2
	.quad	1                               # 0x1
	.size	lend_contacts.coaches, 64

	.type	lend_contacts.parties,@object   # @lend_contacts.parties
	.p2align	4
lend_contacts.parties:
	.quad	.L.str.36
	.quad	8                               # 0x8
	.quad	.L.str.37
	.quad	6                               # 0x6
	.quad	.L.str.37
	.quad	6                               # 0x6
	.quad	.L.str.36
	.quad	8                               # 0x8
	.size	lend_contacts.parties, 64

	.type	.L.str.36,@object               # @.str.36
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.36:
	.asciz	"employer"
	.size	.L.str.36, 9

	.type	.L.str.37,@object               # @.str.37
.L.str.37:
	.asciz	"client"
	.size	.L.str.37, 7

	.type	lend_contacts.episodes,@object  # @lend_contacts.episodes
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
lend_contacts.episodes:
	.quad	.L.str.11
	.quad	2                               # 0x2
	.quad	.L.str.12
	.quad	2                               # 0x2
	.quad	.L.str.13
	.quad	2                               # 0x2
	.quad	.L.str.13
	.quad	2                               # 0x2
	.size	lend_contacts.episodes, 64

	.type	lend_contacts.made_by,@object   # @lend_contacts.made_by
	.p2align	4
lend_contacts.made_by:
	.quad	.L.str.38
	.quad	5                               # 0x5
	.zero	16
	.zero	16
	.zero	16
	.size	lend_contacts.made_by, 64

	.type	.L.str.38,@object               # @.str.38
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.38:
	.asciz	"coach"
	.size	.L.str.38, 6

	.type	lend_contacts.modes,@object     # @lend_contacts.modes
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
lend_contacts.modes:
	.quad	.L.str.39
	.quad	9                               # 0x9
	.quad	.L.str.40
	.quad	6                               # 0x6
	.zero	16
	.quad	.L.str.40
	.quad	6                               # 0x6
	.size	lend_contacts.modes, 64

	.type	.L.str.39,@object               # @.str.39
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.39:
	.asciz	"in_person"
	.size	.L.str.39, 10

	.type	.L.str.40,@object               # @.str.40
.L.str.40:
	.asciz	"remote"
	.size	.L.str.40, 7

	.type	lend_contacts.outcomes,@object  # @lend_contacts.outcomes
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
lend_contacts.outcomes:
	.quad	.L.str.41
	.quad	3                               # 0x3
	.quad	.L.str.42
	.quad	6                               # 0x6
	.zero	16
	.zero	16
	.size	lend_contacts.outcomes, 64

	.type	.L.str.41,@object               # @.str.41
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.41:
	.asciz	"met"
	.size	.L.str.41, 4

	.type	.L.str.42,@object               # @.str.42
.L.str.42:
	.asciz	"missed"
	.size	.L.str.42, 7

	.type	lend_contacts.places,@object    # @lend_contacts.places
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
lend_contacts.places:
	.quad	.L.str.43
	.quad	9                               # 0x9
	.zero	16
	.quad	.L.str.44
	.quad	9                               # 0x9
	.zero	16
	.size	lend_contacts.places, 64

	.type	.L.str.43,@object               # @.str.43
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.43:
	.asciz	"workplace"
	.size	.L.str.43, 10

	.type	.L.str.44,@object               # @.str.44
.L.str.44:
	.asciz	"community"
	.size	.L.str.44, 10

	.type	lend_contacts.employers,@object # @lend_contacts.employers
	.section	.rodata,"a",@progbits
	.p2align	4
lend_contacts.employers:
	.long	70                              # 0x46
	.long	0                               # 0x0
	.long	0                               # 0x0
	.long	71                              # 0x47
	.size	lend_contacts.employers, 16

	.type	lend_contacts.tailored,@object  # @lend_contacts.tailored
lend_contacts.tailored:
	.asciz	"\001\000\000"
	.size	lend_contacts.tailored, 4

	.type	lend_contacts.first,@object     # @lend_contacts.first
lend_contacts.first:
	.byte	1                               # 0x1
	.size	lend_contacts.first, 1

	.type	lend_contacts.first_two,@object # @lend_contacts.first_two
lend_contacts.first_two:
	.byte	3                               # 0x3
	.size	lend_contacts.first_two, 1

	.type	lend_contacts.first_and_third,@object # @lend_contacts.first_and_third
lend_contacts.first_and_third:
	.byte	5                               # 0x5
	.size	lend_contacts.first_and_third, 1

	.type	lend_contacts.first_and_fourth,@object # @lend_contacts.first_and_fourth
lend_contacts.first_and_fourth:
	.byte	9                               # 0x9
	.size	lend_contacts.first_and_fourth, 1

	.type	lend_contacts.not_third,@object # @lend_contacts.not_third
lend_contacts.not_third:
	.byte	11                              # 0xb
	.size	lend_contacts.not_third, 1

	.type	.L.str.45,@object               # @.str.45
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.45:
	.asciz	"party"
	.size	.L.str.45, 6

	.type	.L.str.46,@object               # @.str.46
.L.str.46:
	.asciz	"made_by"
	.size	.L.str.46, 8

	.type	.L.str.47,@object               # @.str.47
.L.str.47:
	.asciz	"mode"
	.size	.L.str.47, 5

	.type	.L.str.48,@object               # @.str.48
.L.str.48:
	.asciz	"outcome"
	.size	.L.str.48, 8

	.type	.L.str.49,@object               # @.str.49
.L.str.49:
	.asciz	"place"
	.size	.L.str.49, 6

	.type	.L.str.50,@object               # @.str.50
.L.str.50:
	.asciz	"employer_id"
	.size	.L.str.50, 12

	.type	.L.str.51,@object               # @.str.51
.L.str.51:
	.asciz	"tailored"
	.size	.L.str.51, 9

	.type	.L.str.52,@object               # @.str.52
.L.str.52:
	.asciz	"contacts"
	.size	.L.str.52, 9

	.type	batches_left,@object            # @batches_left
	.local	batches_left
	.comm	batches_left,4,4
	.type	.L__const.add_arrow.stream,@object # @__const.add_arrow.stream
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
.L__const.add_arrow.stream:
	.quad	get_schema
	.quad	get_next
	.quad	get_last_error
	.quad	release_stream
	.quad	batches_left
	.size	.L__const.add_arrow.stream, 40

	.type	.L.str.53,@object               # @.str.53
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.53:
	.asciz	"kind"
	.size	.L.str.53, 5

	.type	.L.str.54,@object               # @.str.54
.L.str.54:
	.asciz	"signals"
	.size	.L.str.54, 8

	.type	released,@object                # @released
	.local	released
	.comm	released,4,4
	.type	.L.str.55,@object               # @.str.55
.L.str.55:
	.asciz	"forms"
	.size	.L.str.55, 6

	.type	.L.str.56,@object               # @.str.56
.L.str.56:
	.asciz	"form"
	.size	.L.str.56, 5

	.type	make_forms.days,@object         # @make_forms.days
	.section	.rodata,"a",@progbits
	.p2align	2
make_forms.days:
	.long	19723                           # 0x4d0b
	.long	19730                           # 0x4d12
	.size	make_forms.days, 8

	.type	make_forms.ends,@object         # @make_forms.ends
	.p2align	2
make_forms.ends:
	.long	0                               # 0x0
	.long	8                               # 0x8
	.long	14                              # 0xe
	.size	make_forms.ends, 12

	.type	.L.str.57,@object               # @.str.57
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.57:
	.asciz	"referralform_a"
	.size	.L.str.57, 15

	.type	make_batch.episode_ends,@object # @make_batch.episode_ends
	.section	.rodata,"a",@progbits
	.p2align	2
make_batch.episode_ends:
	.long	0                               # 0x0
	.long	2                               # 0x2
	.long	4                               # 0x4
	.size	make_batch.episode_ends, 12

	.type	make_batch.indices,@object      # @make_batch.indices
make_batch.indices:
	.ascii	"\000\001"
	.size	make_batch.indices, 2

	.type	make_batch.no_buffer,@object    # @make_batch.no_buffer
	.local	make_batch.no_buffer
	.comm	make_batch.no_buffer,8,8
	.type	make_batch.episode_buffers,@object # @make_batch.episode_buffers
	.local	make_batch.episode_buffers
	.comm	make_batch.episode_buffers,24,16
	.type	make_batch.day_buffers,@object  # @make_batch.day_buffers
	.local	make_batch.day_buffers
	.comm	make_batch.day_buffers,16,16
	.type	make_batch.index_buffers,@object # @make_batch.index_buffers
	.local	make_batch.index_buffers
	.comm	make_batch.index_buffers,16,16
	.type	make_batch.word_buffers,@object # @make_batch.word_buffers
	.local	make_batch.word_buffers
	.comm	make_batch.word_buffers,24,16
	.type	make_batch.columns,@object      # @make_batch.columns
	.local	make_batch.columns
	.comm	make_batch.columns,240,16
	.type	make_batch.dictionary,@object   # @make_batch.dictionary
	.local	make_batch.dictionary
	.comm	make_batch.dictionary,80,8
	.type	make_batch.children,@object     # @make_batch.children
	.data
	.p2align	4
make_batch.children:
	.quad	make_batch.columns
	.quad	make_batch.columns+80
	.quad	make_batch.columns+160
	.size	make_batch.children, 24

	.type	.L.str.58,@object               # @.str.58
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.58:
	.asciz	"E1E1"
	.size	.L.str.58, 5

	.type	describe_table.columns,@object  # @describe_table.columns
	.local	describe_table.columns
	.comm	describe_table.columns,216,16
	.type	describe_table.words,@object    # @describe_table.words
	.local	describe_table.words
	.comm	describe_table.words,72,8
	.type	describe_table.children,@object # @describe_table.children
	.data
	.p2align	4
describe_table.children:
	.quad	describe_table.columns
	.quad	describe_table.columns+72
	.quad	describe_table.columns+144
	.size	describe_table.children, 24

	.type	.L.str.59,@object               # @.str.59
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.59:
	.asciz	"u"
	.size	.L.str.59, 2

	.type	.L.str.60,@object               # @.str.60
.L.str.60:
	.asciz	"tdD"
	.size	.L.str.60, 4

	.type	.L.str.61,@object               # @.str.61
.L.str.61:
	.asciz	"c"
	.size	.L.str.61, 2

	.type	.L.str.62,@object               # @.str.62
.L.str.62:
	.zero	1
	.size	.L.str.62, 1

	.type	.L.str.63,@object               # @.str.63
.L.str.63:
	.asciz	"+s"
	.size	.L.str.63, 3

	.type	make_signals.days,@object       # @make_signals.days
	.section	.rodata,"a",@progbits
	.p2align	2
make_signals.days:
	.long	19903                           # 0x4dbf
	.size	make_signals.days, 4

	.type	make_signals.ends,@object       # @make_signals.ends
	.p2align	2
make_signals.ends:
	.long	0                               # 0x0
	.long	8                               # 0x8
	.size	make_signals.ends, 8

	.type	.L.str.64,@object               # @.str.64
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.64:
	.asciz	"job_lead"
	.size	.L.str.64, 9

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
