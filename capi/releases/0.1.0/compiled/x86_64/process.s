	.text
	.file	"process.c"
	.globl	check_process                   # -- Begin function check_process
	.p2align	4, 0x90
	.type	check_process,@function
check_process:                          # @check_process
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$568, %rsp                      # imm = 0x238
	leaq	128(%rsp), %r14
	xorl	%ebx, %ebx
	movl	$432, %edx                      # imm = 0x1B0
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movl	$72, 128(%rsp)
	movq	edition@GOTPCREL(%rip), %r12
	movq	(%r12), %rdi
	callq	ipsf_edition_deadline_count@PLT
	leaq	.L.str(%rip), %r15
	movl	$6, %ecx
	movq	%r15, %rdi
	movl	$6, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movl	$432, %esi                      # imm = 0x1B0
	movq	%r14, %rdi
	callq	stale@PLT
	movq	(%r12), %rdi
	movq	error@GOTPCREL(%rip), %r8
	movl	$6, %edx
	xorl	%esi, %esi
	movq	%r14, %rcx
	callq	ipsf_edition_copy_deadlines@PLT
	movq	%r15, %rdi
	movl	$8, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	128(%rsp), %edx
	movl	$72, %ecx
	movq	%r15, %rdi
	movl	$9, %esi
	callq	check_number@PLT
	movslq	132(%rsp), %rdx
	movq	%r15, %rdi
	movl	$10, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	136(%rsp), %rdx
	movq	%r15, %rdi
	movl	$11, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	140(%rsp), %rdx
	movq	%r15, %rdi
	movl	$12, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	144(%rsp), %rdx
	leaq	.L.str.1(%rip), %rcx
	movq	%r15, %rdi
	movl	$13, %esi
	callq	check_text@PLT
	movq	152(%rsp), %rdx
	leaq	.L.str.2(%rip), %rcx
	movq	%r15, %rdi
	movl	$14, %esi
	callq	check_text@PLT
	movq	160(%rsp), %rdx
	leaq	.L.str.3(%rip), %rcx
	movq	%r15, %rdi
	movl	$15, %esi
	callq	check_text@PLT
	movq	168(%rsp), %rdx
	leaq	.L.str.4(%rip), %rcx
	movq	%r15, %rdi
	movl	$16, %esi
	callq	check_text@PLT
	movq	176(%rsp), %rdx
	leaq	.L.str.5(%rip), %rcx
	movq	%r15, %rdi
	movl	$17, %esi
	callq	check_text@PLT
	movq	192(%rsp), %rdx
	movl	$2, %ecx
	movq	%r15, %rdi
	movl	$18, %esi
	callq	check_number@PLT
	movq	184(%rsp), %rax
	movslq	(%rax), %rdx
	movl	$3, %ecx
	movq	%r15, %rdi
	movl	$19, %esi
	callq	check_number@PLT
	movq	184(%rsp), %rax
	movslq	4(%rax), %rdx
	movl	$40, %ecx
	movq	%r15, %rdi
	movl	$20, %esi
	callq	check_number@PLT
	movslq	280(%rsp), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$21, %esi
	callq	check_number@PLT
	movq	336(%rsp), %rdx
	movq	%r15, %rdi
	movl	$22, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	420(%rsp), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$23, %esi
	callq	check_number@PLT
	movslq	428(%rsp), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$24, %esi
	callq	check_number@PLT
	movslq	492(%rsp), %rdx
	movl	$2, %ecx
	movq	%r15, %rdi
	movl	$25, %esi
	callq	check_number@PLT
	callq	ipsf_form_count@PLT
	xorl	%edx, %edx
	cmpq	$16, %rax
	setge	%dl
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$46, %esi
	callq	check_number@PLT
	leaq	reltable.check_process(%rip), %r14
	movq	%r14, %rbp
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movq	%rbx, %rdi
	callq	ipsf_form_name@PLT
	movslq	(%rbp), %rcx
	addq	%r14, %rcx
	movq	%r15, %rdi
	movl	$47, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	addq	$1, %rbx
	addq	$4, %rbp
	cmpq	$16, %rbx
	jne	.LBB0_1
# %bb.2:
	movq	$-1, %rdi
	callq	ipsf_form_name@PLT
	leaq	.L.str(%rip), %rbx
	movq	%rbx, %rdi
	movl	$48, %esi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	check_text@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movl	$40, 128(%rsp)
	movq	(%r12), %rdi
	callq	ipsf_edition_phase_count@PLT
	movl	$6, %ecx
	movq	%rbx, %rdi
	movl	$55, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	128(%rsp), %rbp
	movl	$240, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movq	(%r12), %rdi
	movq	error@GOTPCREL(%rip), %r14
	movl	$6, %edx
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_edition_copy_phases@PLT
	movq	%rbx, %rdi
	movl	$57, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	208(%rsp), %edx
	movl	$40, %ecx
	movq	%rbx, %rdi
	movl	$58, %esi
	callq	check_number@PLT
	movslq	212(%rsp), %rdx
	movl	$3, %ecx
	movq	%rbx, %rdi
	movl	$59, %esi
	callq	check_number@PLT
	movq	216(%rsp), %rdx
	movl	$32, %ecx
	movq	%rbx, %rdi
	movl	$60, %esi
	callq	check_number@PLT
	movq	224(%rsp), %rdx
	leaq	.L.str.22(%rip), %rcx
	movq	%rbx, %rdi
	movl	$61, %esi
	callq	check_text@PLT
	movq	232(%rsp), %rdx
	leaq	.L.str.23(%rip), %rcx
	movq	%rbx, %rdi
	movl	$62, %esi
	callq	check_text@PLT
	movq	240(%rsp), %rdx
	leaq	.L.str.24(%rip), %rcx
	movq	%rbx, %rdi
	movl	$63, %esi
	callq	check_text@PLT
	movslq	332(%rsp), %rdx
	movl	$6, %ecx
	movq	%rbx, %rdi
	movl	$64, %esi
	callq	check_number@PLT
	movq	336(%rsp), %rdx
	movl	$32768, %ecx                    # imm = 0x8000
	movq	%rbx, %rdi
	movl	$65, %esi
	callq	check_number@PLT
	movq	(%r12), %rdi
	xorl	%esi, %esi
	callq	ipsf_edition_phase_tool_count@PLT
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$66, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	(%r12), %rdi
	leaq	.L.str.25(%rip), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	callq	ipsf_edition_phase_tool@PLT
	leaq	.L.str.26(%rip), %rcx
	movq	%rbx, %rdi
	movl	$67, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movq	(%r12), %rdi
	leaq	.L.str.27(%rip), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	callq	ipsf_edition_phase_tool@PLT
	leaq	.L.str.28(%rip), %rcx
	movq	%rbx, %rdi
	movl	$68, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movq	(%r12), %rdi
	callq	ipsf_edition_waiting_days@PLT
	movslq	%eax, %rdx
	movl	$30, %ecx
	movq	%rbx, %rdi
	movl	$69, %esi
	callq	check_number@PLT
	leaq	128(%rsp), %rbp
	movl	$360, %edx                      # imm = 0x168
	movq	%rbp, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movl	$40, 128(%rsp)
	movq	(%r12), %rdi
	callq	ipsf_edition_move_count@PLT
	movl	$9, %ecx
	movq	%rbx, %rdi
	movl	$74, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movl	$360, %esi                      # imm = 0x168
	movq	%rbp, %rdi
	callq	stale@PLT
	movq	(%r12), %rdi
	movl	$9, %edx
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_edition_copy_moves@PLT
	movq	%rbx, %rdi
	movl	$76, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	128(%rsp), %edx
	movl	$40, %ecx
	movq	%rbx, %rdi
	movl	$77, %esi
	callq	check_number@PLT
	movslq	132(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$78, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	136(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$79, %esi
	callq	check_number@PLT
	movq	144(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$80, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	212(%rsp), %rdx
	movl	$3, %ecx
	movq	%rbx, %rdi
	movl	$81, %esi
	callq	check_number@PLT
	movslq	216(%rsp), %rdx
	movl	$5, %ecx
	movq	%rbx, %rdi
	movl	$82, %esi
	callq	check_number@PLT
	movslq	220(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$83, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	224(%rsp), %rdx
	movl	$32, %ecx
	movq	%rbx, %rdi
	movl	$84, %esi
	callq	check_number@PLT
	movq	232(%rsp), %rdx
	leaq	.L.str.29(%rip), %rcx
	movq	%rbx, %rdi
	movl	$85, %esi
	callq	check_text@PLT
	movq	240(%rsp), %rdx
	leaq	.L.str.30(%rip), %rcx
	movq	%rbx, %rdi
	movl	$86, %esi
	callq	check_text@PLT
	movl	$-7, 48(%rsp)
	movl	$-7, 16(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$-7, 128(%rsp)
	movq	$-7, 136(%rsp)
	movq	$-7, 144(%rsp)
	movq	$-7, 152(%rsp)
	movq	$-7, 160(%rsp)
	movq	$-7, 168(%rsp)
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	%rax, %rbp
	leaq	.L.str.31(%rip), %r13
	leaq	48(%rsp), %r15
	leaq	16(%rsp), %r12
	movq	%r13, %rsi
	movl	$19904, %edx                    # imm = 0x4DC0
	movq	%r15, %rcx
	movq	%r12, %r8
	movq	%r14, %r9
	callq	ipsf_episode_phase@PLT
	movq	%rbx, %rdi
	movl	$93, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	48(%rsp), %rdx
	movl	$3, %ecx
	movq	%rbx, %rdi
	movl	$94, %esi
	callq	check_number@PLT
	movslq	16(%rsp), %rdx
	movl	$19737, %ecx                    # imm = 0x4D19
	movq	%rbx, %rdi
	movl	$95, %esi
	callq	check_number@PLT
	movq	(%rbp), %rdi
	leaq	128(%rsp), %rcx
	movq	%r13, %rsi
	movl	$19904, %edx                    # imm = 0x4DC0
	movq	%r14, %r8
	callq	ipsf_episode_days_in_phases@PLT
	movq	%rbx, %rdi
	movl	$96, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	128(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$97, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	136(%rsp), %rdx
	movl	$14, %ecx
	movq	%rbx, %rdi
	movl	$98, %esi
	callq	check_number@PLT
	movq	144(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$99, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	152(%rsp), %rdx
	movl	$168, %ecx
	movq	%rbx, %rdi
	movl	$100, %esi
	callq	check_number@PLT
	movq	168(%rsp), %rdx
	addq	160(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$101, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	(%rbp), %rdi
	leaq	.L.str.32(%rip), %rsi
	movl	$19904, %edx                    # imm = 0x4DC0
	movq	%r15, %rcx
	movq	%r12, %r8
	movq	%r14, %r9
	callq	ipsf_episode_phase@PLT
	movq	%rbx, %rdi
	movl	$102, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	movq	$32, (%rsp)
	movl	$32, %r9d
	movq	%r13, %rdi
	movl	$19904, %esi                    # imm = 0x4DC0
	movl	$5, %edx
	xorl	%ecx, %ecx
	movl	$3, %r8d
	callq	check_move
	movq	$0, (%rsp)
	movl	$1, %r9d
	movq	%r13, %rdi
	movl	$19730, %esi                    # imm = 0x4D12
	movl	$3, %edx
	xorl	%ecx, %ecx
	movl	$1, %r8d
	callq	check_move
	movq	$0, (%rsp)
	movq	%r13, %rdi
	movl	$19904, %esi                    # imm = 0x4DC0
	movl	$2, %edx
	movl	$4, %ecx
	movl	$3, %r8d
	xorl	%r9d, %r9d
	callq	check_move
	movq	$0, (%rsp)
	movq	%r13, %rdi
	movl	$19904, %esi                    # imm = 0x4DC0
	movl	$3, %edx
	movl	$3, %ecx
	movl	$3, %r8d
	xorl	%r9d, %r9d
	callq	check_move
	movq	$0, (%rsp)
	leaq	.L.str.33(%rip), %rdi
	movl	$19723, %esi                    # imm = 0x4D0B
	movl	$1, %edx
	movl	$1, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	callq	check_move
	movq	$0, (%rsp)
	leaq	.L.str.34(%rip), %rdi
	movl	$19904, %esi                    # imm = 0x4DC0
	movl	$3, %edx
	movl	$2, %ecx
	movl	$6, %r8d
	xorl	%r9d, %r9d
	callq	check_move
	xorl	%edi, %edi
	callq	ipsf_move_rule_name@PLT
	leaq	.L.str.35(%rip), %rcx
	movq	%rbx, %rdi
	movl	$125, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$1, %edi
	callq	ipsf_move_rule_name@PLT
	leaq	.L.str.36(%rip), %rcx
	movq	%rbx, %rdi
	movl	$126, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$2, %edi
	callq	ipsf_move_rule_name@PLT
	leaq	.L.str.37(%rip), %rcx
	movq	%rbx, %rdi
	movl	$127, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$3, %edi
	callq	ipsf_move_rule_name@PLT
	leaq	.L.str.38(%rip), %rcx
	movq	%rbx, %rdi
	movl	$128, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$4, %edi
	callq	ipsf_move_rule_name@PLT
	leaq	.L.str.39(%rip), %rcx
	movq	%rbx, %rdi
	movl	$129, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$5, %edi
	callq	ipsf_move_rule_name@PLT
	leaq	.L.str.40(%rip), %rcx
	movq	%rbx, %rdi
	movl	$130, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$-1, %edi
	callq	ipsf_move_rule_name@PLT
	movq	%rbx, %rdi
	movl	$131, %esi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	$0, 48(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movl	$56, 128(%rsp)
	movq	edition@GOTPCREL(%rip), %r15
	movq	(%r15), %rdi
	movq	(%rbp), %rsi
	leaq	48(%rsp), %r12
	movq	%r13, %rdx
	movl	$19904, %ecx                    # imm = 0x4DC0
	movq	%r12, %r8
	movq	%r14, %r9
	callq	ipsf_audit_new@PLT
	movq	%rbx, %rdi
	movl	$138, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdi
	callq	ipsf_audit_count@PLT
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$139, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	128(%rsp), %r13
	movl	$112, %esi
	movq	%r13, %rdi
	callq	stale@PLT
	movq	48(%rsp), %rdi
	movl	$2, %edx
	xorl	%esi, %esi
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_audit_copy@PLT
	movq	%rbx, %rdi
	movl	$141, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	184(%rsp), %edx
	movl	$56, %ecx
	movq	%rbx, %rdi
	movl	$142, %esi
	callq	check_number@PLT
	movslq	188(%rsp), %rdx
	movl	$19737, %ecx                    # imm = 0x4D19
	movq	%rbx, %rdi
	movl	$143, %esi
	callq	check_number@PLT
	movslq	192(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$144, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	196(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$145, %esi
	callq	check_number@PLT
	movslq	200(%rsp), %rdx
	movl	$3, %ecx
	movq	%rbx, %rdi
	movl	$146, %esi
	callq	check_number@PLT
	movslq	204(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$147, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	208(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$148, %esi
	callq	check_number@PLT
	movq	216(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$149, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	224(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$150, %esi
	callq	check_number@PLT
	movq	232(%rsp), %rdx
	leaq	.L.str.41(%rip), %rcx
	movq	%rbx, %rdi
	movl	$151, %esi
	callq	check_text@PLT
	movq	%r12, %rdi
	callq	ipsf_audit_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 48(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$153, %esi
	callq	check_number@PLT
	movq	(%r15), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	leaq	.L.str.34(%rip), %rdx
	movl	$19904, %ecx                    # imm = 0x4DC0
	movq	%r12, %r8
	movq	%r14, %r9
	callq	ipsf_audit_new@PLT
	movq	%rbx, %rdi
	movl	$154, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdi
	movl	$1, %esi
	movl	$1, %edx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_audit_copy@PLT
	movq	%rbx, %rdi
	movl	$155, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	132(%rsp), %rdx
	movl	$19874, %ecx                    # imm = 0x4DA2
	movq	%rbx, %rdi
	movl	$156, %esi
	callq	check_number@PLT
	movslq	144(%rsp), %rdx
	movl	$6, %ecx
	movq	%rbx, %rdi
	movl	$157, %esi
	callq	check_number@PLT
	movq	160(%rsp), %rdx
	movl	$32768, %ecx                    # imm = 0x8000
	movq	%rbx, %rdi
	movl	$158, %esi
	callq	check_number@PLT
	movq	176(%rsp), %rdx
	leaq	.L.str.42(%rip), %rcx
	movq	%rbx, %rdi
	movl	$159, %esi
	callq	check_text@PLT
	movq	%r12, %rdi
	callq	ipsf_audit_free@PLT
	movq	(%r15), %rdi
	movq	history@GOTPCREL(%rip), %rbp
	movq	(%rbp), %rsi
	leaq	.L.str.43(%rip), %rdx
	movl	$19904, %ecx                    # imm = 0x4DC0
	movq	%r12, %r8
	movq	%r14, %r9
	callq	ipsf_audit_new@PLT
	movq	%rbx, %rdi
	movl	$161, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdi
	movl	$1, %esi
	movl	$1, %edx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_audit_copy@PLT
	movq	%rbx, %rdi
	movl	$162, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	136(%rsp), %rdx
	movl	$5, %ecx
	movq	%rbx, %rdi
	movl	$163, %esi
	callq	check_number@PLT
	movq	%r12, %rdi
	callq	ipsf_audit_free@PLT
	movq	.L__const.overview.options+16(%rip), %rax
	movq	%rax, 144(%rsp)
	movups	.L__const.overview.options(%rip), %xmm0
	movaps	%xmm0, 128(%rsp)
	movq	$0, 48(%rsp)
	movl	$19904, 132(%rsp)               # imm = 0x4DC0
	leaq	overview.teams(%rip), %rax
	movq	%rax, 136(%rsp)
	movq	$1, 144(%rsp)
	movq	(%r15), %rdi
	movq	(%rbp), %rsi
	leaq	128(%rsp), %rdx
	leaq	48(%rsp), %rcx
	movq	%r14, %r8
	callq	ipsf_phase_overview_new@PLT
	movq	%rbx, %rdi
	movl	$174, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rbp
	movq	%rbp, 8(%rsp)
	leaq	128(%rsp), %r12
	movl	$288, %edx                      # imm = 0x120
	movq	%r12, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movl	$48, 128(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movl	$40, 48(%rsp)
	movq	%rbp, %rdi
	callq	ipsf_phase_overview_count@PLT
	movl	$6, %ecx
	movq	%rbx, %rdi
	movl	$183, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movl	$288, %esi                      # imm = 0x120
	movq	%r12, %rdi
	callq	stale@PLT
	movq	8(%rsp), %rdi
	movl	$6, %edx
	xorl	%esi, %esi
	movq	%r12, %rcx
	movq	%r14, %r8
	callq	ipsf_phase_overview_copy@PLT
	movq	%rbx, %rdi
	movl	$185, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	272(%rsp), %edx
	movl	$48, %ecx
	movq	%rbx, %rdi
	movl	$186, %esi
	callq	check_number@PLT
	movslq	276(%rsp), %rdx
	movl	$3, %ecx
	movq	%rbx, %rdi
	movl	$187, %esi
	callq	check_number@PLT
	movq	280(%rsp), %rdx
	leaq	.L.str.44(%rip), %rbp
	movq	%rbx, %rdi
	movl	$188, %esi
	movq	%rbp, %rcx
	callq	check_text@PLT
	movq	288(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$189, %esi
	callq	check_number@PLT
	movq	296(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$190, %esi
	callq	check_number@PLT
	xorl	%edx, %edx
	cmpq	$0, 312(%rsp)
	setg	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$191, %esi
	callq	check_number@PLT
	movq	304(%rsp), %rdx
	imulq	$168, 312(%rsp), %rcx
	movq	%rbx, %rdi
	movl	$192, %esi
	callq	check_number@PLT
	movq	336(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$193, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	360(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$194, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_phase_overview_refused_count@PLT
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$195, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	48(%rsp), %r13
	movl	$80, %esi
	movq	%r13, %rdi
	callq	stale@PLT
	movq	8(%rsp), %rdi
	movl	$2, %edx
	xorl	%esi, %esi
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_phase_overview_copy_refused@PLT
	movq	%rbx, %rdi
	movl	$197, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	48(%rsp), %edx
	movl	$40, %ecx
	movq	%rbx, %rdi
	movl	$198, %esi
	callq	check_number@PLT
	movslq	52(%rsp), %rdx
	movl	$4, %ecx
	movq	%rbx, %rdi
	movl	$199, %esi
	callq	check_number@PLT
	movq	56(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$200, %esi
	movq	%rbp, %rcx
	callq	check_text@PLT
	movq	64(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$201, %esi
	leaq	.L.str.33(%rip), %rcx
	callq	check_text@PLT
	movq	72(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$202, %esi
	leaq	.L.str.41(%rip), %rcx
	callq	check_text@PLT
	movq	80(%rsp), %rdx
	movl	$5, %ecx
	movq	%rbx, %rdi
	movl	$203, %esi
	callq	check_number@PLT
	movq	112(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$204, %esi
	leaq	.L.str.42(%rip), %rcx
	callq	check_text@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.45(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%r14, %rcx
	callq	ipsf_phase_overview_table@PLT
	movl	$6, %edx
	movq	%rbx, %rdi
	movl	$205, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	8(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %r13
	movq	length@GOTPCREL(%rip), %r15
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_phase_overview_json@PLT
	movq	%rbx, %rdi
	movl	$206, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r13, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	ipsf_phase_overview_csv@PLT
	movq	%rbx, %rdi
	movl	$207, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.25(%rip), %rbp
	movq	%rbp, %rsi
	movq	%r13, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	ipsf_phase_overview_text@PLT
	movq	%rbx, %rdi
	movl	$208, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	movq	bytes@GOTPCREL(%rip), %r15
	movq	%rbp, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_phase_overview_xlsx@PLT
	leaq	.L.str.46(%rip), %rdx
	movq	%rbx, %rdi
	movl	$209, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_phase_overview_html@PLT
	leaq	.L.str.47(%rip), %rdx
	movq	%rbx, %rdi
	movl	$210, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	leaq	8(%rsp), %rbp
	movq	%rbp, %rdi
	callq	ipsf_phase_overview_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$212, %esi
	callq	check_number@PLT
	movq	.L__const.overview.options+16(%rip), %rax
	movq	%rax, 32(%rsp)
	movups	.L__const.overview.options(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	$0, 40(%rsp)
	movl	$19742, 20(%rsp)                # imm = 0x4D1E
	leaq	overview.teams(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	$1, 32(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	leaq	16(%rsp), %rdx
	leaq	40(%rsp), %rcx
	movq	%r14, %r8
	callq	ipsf_phase_overview_new@PLT
	movq	%rbx, %rdi
	movl	$174, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	40(%rsp), %rdi
	movq	%rdi, 8(%rsp)
	movl	$3, %esi
	movl	$1, %edx
	movq	%r12, %rcx
	movq	%r14, %r8
	callq	ipsf_phase_overview_copy@PLT
	movq	%rbx, %rdi
	movl	$214, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$215, %esi
	callq	check_number@PLT
	movq	152(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$216, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	%rbp, %rdi
	callq	ipsf_phase_overview_free@PLT
	addq	$568, %rsp                      # imm = 0x238
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_process, .Lfunc_end0-check_process
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function check_move
	.type	check_move,@function
check_move:                             # @check_move
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$56, %rsp
	movq	%r9, 48(%rsp)                   # 8-byte Spill
	movl	%r8d, %r12d
	movl	%ecx, %r13d
	movl	%edx, %ebp
	movl	%esi, %ebx
	movq	%rdi, %r14
	movups	.L__const.check_move.answer+16(%rip), %xmm0
	movaps	%xmm0, 32(%rsp)
	movups	.L__const.check_move.answer(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	leaq	16(%rsp), %r15
	movl	$32, %esi
	movq	%r15, %rdi
	callq	stale@PLT
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	error@GOTPCREL(%rip), %rax
	movq	%rax, (%rsp)
	movq	%r14, %rdx
	movl	%ebx, %ecx
	movl	%ebp, %r8d
	movq	%r15, %r9
	callq	ipsf_episode_can_move@PLT
	leaq	.L.str(%rip), %rbx
	movq	%rbx, %rdi
	movl	$109, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	16(%rsp), %edx
	movl	$32, %ecx
	movq	%rbx, %rdi
	movl	$110, %esi
	callq	check_number@PLT
	movslq	20(%rsp), %rdx
	movl	%r13d, %ecx
	movq	%rbx, %rdi
	movl	$111, %esi
	callq	check_number@PLT
	movslq	24(%rsp), %rdx
	movl	%r12d, %ecx
	movq	%rbx, %rdi
	movl	$112, %esi
	callq	check_number@PLT
	movslq	28(%rsp), %rdx
	movl	%ebp, %ecx
	movq	%rbx, %rdi
	movl	$113, %esi
	callq	check_number@PLT
	movq	32(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$114, %esi
	movq	48(%rsp), %rcx                  # 8-byte Reload
	callq	check_number@PLT
	movq	40(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$115, %esi
	movq	112(%rsp), %rcx
	callq	check_number@PLT
	addq	$56, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end1:
	.size	check_move, .Lfunc_end1-check_move
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"process.c"
	.size	.L.str, 10

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"first_employer_meeting"
	.size	.L.str.1, 23

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"Ensimm\303\244inen ty\303\266nantaja"
	.size	.L.str.2, 25

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"First employer"
	.size	.L.str.3, 15

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"made up"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"deadline 1"
	.size	.L.str.5, 11

	.type	reltable.check_process,@object  # @reltable.check_process
	.section	.rodata,"a",@progbits
	.p2align	2
reltable.check_process:
	.long	.L.str.6-reltable.check_process
	.long	.L.str.7-reltable.check_process
	.long	.L.str.8-reltable.check_process
	.long	.L.str.9-reltable.check_process
	.long	.L.str.10-reltable.check_process
	.long	.L.str.11-reltable.check_process
	.long	.L.str.12-reltable.check_process
	.long	.L.str.13-reltable.check_process
	.long	.L.str.14-reltable.check_process
	.long	.L.str.15-reltable.check_process
	.long	.L.str.16-reltable.check_process
	.long	.L.str.17-reltable.check_process
	.long	.L.str.18-reltable.check_process
	.long	.L.str.19-reltable.check_process
	.long	.L.str.20-reltable.check_process
	.long	.L.str.21-reltable.check_process
	.size	reltable.check_process, 64

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"referral"
	.size	.L.str.6, 9

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"cooperation_agreement"
	.size	.L.str.7, 22

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"form_a"
	.size	.L.str.8, 7

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"employment_plan"
	.size	.L.str.9, 16

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"job_search_plan"
	.size	.L.str.10, 16

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"form_b"
	.size	.L.str.11, 7

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"form_c"
	.size	.L.str.12, 7

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"form_c2"
	.size	.L.str.13, 8

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"support_plan"
	.size	.L.str.14, 13

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"study_plan"
	.size	.L.str.15, 11

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"benefits_counselling"
	.size	.L.str.16, 21

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"disclosure_discussion"
	.size	.L.str.17, 22

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"profile_update"
	.size	.L.str.18, 15

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"job_end_analysis"
	.size	.L.str.19, 17

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"form_d"
	.size	.L.str.20, 7

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"form_e"
	.size	.L.str.21, 7

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"job_search"
	.size	.L.str.22, 11

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"Ty\303\266netsint\303\244"
	.size	.L.str.23, 14

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"Job search"
	.size	.L.str.24, 11

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"en"
	.size	.L.str.25, 3

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"telephone"
	.size	.L.str.26, 10

	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"fi"
	.size	.L.str.27, 3

	.type	.L.str.28,@object               # @.str.28
.L.str.28:
	.asciz	"puhelin"
	.size	.L.str.28, 8

	.type	.L.str.29,@object               # @.str.29
.L.str.29:
	.asciz	"Ty\303\266 alkaa"
	.size	.L.str.29, 11

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"A job begins"
	.size	.L.str.30, 13

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"E1"
	.size	.L.str.31, 3

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"E9"
	.size	.L.str.32, 3

	.type	.L.str.33,@object               # @.str.33
.L.str.33:
	.asciz	"E3"
	.size	.L.str.33, 3

	.type	.L.str.34,@object               # @.str.34
.L.str.34:
	.asciz	"E2"
	.size	.L.str.34, 3

	.type	.L.str.35,@object               # @.str.35
.L.str.35:
	.asciz	"allowed"
	.size	.L.str.35, 8

	.type	.L.str.36,@object               # @.str.36
.L.str.36:
	.asciz	"before_start"
	.size	.L.str.36, 13

	.type	.L.str.37,@object               # @.str.37
.L.str.37:
	.asciz	"after_end"
	.size	.L.str.37, 10

	.type	.L.str.38,@object               # @.str.38
.L.str.38:
	.asciz	"same_phase"
	.size	.L.str.38, 11

	.type	.L.str.39,@object               # @.str.39
.L.str.39:
	.asciz	"no_such_move"
	.size	.L.str.39, 13

	.type	.L.str.40,@object               # @.str.40
.L.str.40:
	.asciz	"end_without_reason"
	.size	.L.str.40, 19

	.type	.L__const.check_move.answer,@object # @__const.check_move.answer
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.check_move.answer:
	.long	32                              # 0x20
	.long	0                               # 0x0
	.long	0                               # 0x0
	.long	0                               # 0x0
	.quad	0                               # 0x0
	.quad	0                               # 0x0
	.size	.L__const.check_move.answer, 32

	.type	.L.str.41,@object               # @.str.41
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.41:
	.asciz	"phases"
	.size	.L.str.41, 7

	.type	.L.str.42,@object               # @.str.42
.L.str.42:
	.asciz	"episodes"
	.size	.L.str.42, 9

	.type	.L.str.43,@object               # @.str.43
.L.str.43:
	.asciz	"E4"
	.size	.L.str.43, 3

	.type	.L.str.44,@object               # @.str.44
.L.str.44:
	.asciz	"T1"
	.size	.L.str.44, 3

	.type	.L.str.45,@object               # @.str.45
.L.str.45:
	.asciz	"flow"
	.size	.L.str.45, 5

	.type	.L.str.46,@object               # @.str.46
.L.str.46:
	.asciz	"xlsx"
	.size	.L.str.46, 5

	.type	.L.str.47,@object               # @.str.47
.L.str.47:
	.asciz	"html"
	.size	.L.str.47, 5

	.type	overview.teams,@object          # @overview.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
overview.teams:
	.quad	.L.str.44
	.size	overview.teams, 8

	.type	.L__const.overview.options,@object # @__const.overview.options
	.section	.rodata,"a",@progbits
	.p2align	3
.L__const.overview.options:
	.long	24                              # 0x18
	.long	2147483648                      # 0x80000000
	.quad	0
	.quad	0                               # 0x0
	.size	.L__const.overview.options, 24

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
