	.text
	.file	"assessors.c"
	.globl	check_assessors                 # -- Begin function check_assessors
	.p2align	4, 0x90
	.type	check_assessors,@function
check_assessors:                        # @check_assessors
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$456, %rsp                      # imm = 0x1C8
	leaq	376(%rsp), %rdi
	callq	on_june_30@PLT
	movq	$0, 24(%rsp)
	movq	$0, 144(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 80(%rsp)
	movabsq	$-9223372036854775752, %r15     # imm = 0x8000000000000038
	movq	%r15, 32(%rsp)
	movabsq	$-9223372036854775808, %rbp     # imm = 0x8000000000000000
	movq	%rbp, 48(%rsp)
	leaq	.L.str.10(%rip), %rbx
	movq	%rbx, 56(%rsp)
	leaq	.L.str.1(%rip), %rax
	movq	%rax, 64(%rsp)
	movq	error@GOTPCREL(%rip), %r14
	leaq	144(%rsp), %rdi
	movq	%r14, %rsi
	callq	ipsf_answers_new@PLT
	leaq	.L.str(%rip), %r13
	movq	%r13, %rdi
	movl	$9, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%r14, %rdx
	callq	ipsf_answers_add@PLT
	movq	%r13, %rdi
	movl	$10, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rax
	movq	%rax, 280(%rsp)
	movq	$0, 144(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 80(%rsp)
	movq	%r15, 32(%rsp)
	movq	%rbp, 48(%rsp)
	movq	%rbx, 56(%rsp)
	leaq	.L.str.2(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	144(%rsp), %rdi
	movq	%r14, %rsi
	callq	ipsf_answers_new@PLT
	movq	%r13, %rdi
	movl	$9, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%r14, %rdx
	callq	ipsf_answers_add@PLT
	movq	%r13, %rdi
	movl	$10, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rax
	movq	%rax, 272(%rsp)
	movq	$0, 144(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 80(%rsp)
	movq	%r15, 32(%rsp)
	movq	%rbp, 48(%rsp)
	movq	%rbx, 56(%rsp)
	leaq	.L.str.3(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	144(%rsp), %rdi
	movq	%r14, %rsi
	callq	ipsf_answers_new@PLT
	movq	%r13, %rdi
	movl	$9, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%r14, %rdx
	callq	ipsf_answers_add@PLT
	movq	%r13, %rdi
	movl	$10, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rax
	movq	%rax, 264(%rsp)
	leaq	32(%rsp), %rbp
	movq	%rbp, %rdi
	callq	on_june_30@PLT
	movq	$0, 8(%rsp)
	leaq	.L.str.4(%rip), %rax
	movq	%rax, 288(%rsp)
	movq	280(%rsp), %rax
	movq	%rax, 296(%rsp)
	leaq	.L.str.5(%rip), %rax
	movq	%rax, 304(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 312(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	%rax, %r12
	movq	264(%rsp), %r8
	leaq	8(%rsp), %rax
	leaq	288(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbp, %r9
	pushq	%r14
	pushq	%rax
	callq	ipsf_consensus_new@PLT
	addq	$16, %rsp
	movq	%r13, %rdi
	movl	$33, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	280(%rsp), %rdi
	callq	ipsf_answers_free@PLT
	leaq	272(%rsp), %rdi
	callq	ipsf_answers_free@PLT
	leaq	264(%rsp), %rdi
	callq	ipsf_answers_free@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_consensus_count@PLT
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$37, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	movq	$0, 16(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 208(%rsp)
	movl	$72, 144(%rsp)
	leaq	16(%rsp), %rbp
	xorl	%esi, %esi
	movq	%rbp, %rdx
	movq	%r14, %rcx
	callq	ipsf_consensus_reviews@PLT
	movq	%r13, %rdi
	movl	$17, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	leaq	144(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_reviews_copy@PLT
	movq	%r13, %rdi
	movl	$18, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbp, %rdi
	callq	ipsf_reviews_free@PLT
	movslq	160(%rsp), %rdx
	movl	$13, %ecx
	movq	%r13, %rdi
	movl	$38, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	movq	$0, 16(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 208(%rsp)
	movl	$72, 144(%rsp)
	leaq	16(%rsp), %rbp
	movl	$1, %esi
	movq	%rbp, %rdx
	movq	%r14, %rcx
	callq	ipsf_consensus_reviews@PLT
	movq	%r13, %rdi
	movl	$17, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	leaq	144(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_reviews_copy@PLT
	movq	%r13, %rdi
	movl	$18, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbp, %rdi
	callq	ipsf_reviews_free@PLT
	movslq	160(%rsp), %rdx
	movl	$11, %ecx
	movq	%r13, %rdi
	movl	$39, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	movq	$0, 16(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 208(%rsp)
	movl	$72, 144(%rsp)
	leaq	16(%rsp), %rbp
	movq	$-1, %rsi
	movq	%rbp, %rdx
	movq	%r14, %rcx
	callq	ipsf_consensus_reviews@PLT
	movq	%r13, %rdi
	movl	$17, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	leaq	144(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_reviews_copy@PLT
	movq	%r13, %rdi
	movl	$18, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbp, %rdi
	callq	ipsf_reviews_free@PLT
	movslq	160(%rsp), %rdx
	movl	$14, %ecx
	movq	%r13, %rdi
	movl	$40, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.6(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%r14, %rcx
	callq	ipsf_consensus_table@PLT
	movl	$1, %edx
	movq	%r13, %rdi
	movl	$41, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	8(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %rbp
	movq	length@GOTPCREL(%rip), %rbx
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_consensus_json@PLT
	movq	%r13, %rdi
	movl	$42, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_consensus_csv@PLT
	movq	%r13, %rdi
	movl	$43, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.7(%rip), %r15
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_consensus_text@PLT
	movq	%r13, %rdi
	movl	$44, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	movq	bytes@GOTPCREL(%rip), %rbx
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_consensus_xlsx@PLT
	leaq	.L.str.8(%rip), %rdx
	movq	%r13, %rdi
	movl	$45, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_consensus_html@PLT
	leaq	.L.str.9(%rip), %rdx
	movq	%r13, %rdi
	movl	$46, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_consensus_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$48, %esi
	callq	check_number@PLT
	movl	$19874, 380(%rsp)               # imm = 0x4DA2
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	(%r12), %rsi
	leaq	24(%rsp), %r8
	xorl	%edx, %edx
	leaq	376(%rsp), %rcx
	movq	%r14, %r9
	callq	ipsf_sensitivity_new@PLT
	movq	%r13, %rdi
	movl	$150, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	24(%rsp), %rdi
	callq	ipsf_sensitivity_count@PLT
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$151, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	24(%rsp), %r15
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 192(%rsp)
	movl	$56, 144(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	$0, 96(%rsp)
	movl	$24, 32(%rsp)
	leaq	144(%rsp), %rbp
	movl	$56, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movl	$1, %edx
	movq	%r15, %rdi
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_sensitivity_copy@PLT
	movq	%r13, %rdi
	movl	$56, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	144(%rsp), %edx
	movl	$56, %ecx
	movq	%r13, %rdi
	movl	$57, %esi
	callq	check_number@PLT
	movslq	148(%rsp), %rdx
	movq	%r13, %rdi
	movl	$58, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	152(%rsp), %rdx
	movl	$10, %ecx
	movq	%r13, %rdi
	movl	$59, %esi
	callq	check_number@PLT
	movslq	156(%rsp), %rdx
	movl	$14, %ecx
	movq	%r13, %rdi
	movl	$60, %esi
	callq	check_number@PLT
	movslq	160(%rsp), %rdx
	movq	%r13, %rdi
	movl	$61, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	164(%rsp), %rdx
	movq	%r13, %rdi
	movl	$62, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	168(%rsp), %rdx
	leaq	.L.str.11(%rip), %rcx
	movq	%r13, %rdi
	movl	$63, %esi
	callq	check_text@PLT
	movq	176(%rsp), %rdx
	leaq	.L.str.12(%rip), %rcx
	movq	%r13, %rdi
	movl	$64, %esi
	callq	check_text@PLT
	movq	184(%rsp), %rdx
	leaq	.L.str.13(%rip), %rcx
	movq	%r13, %rdi
	movl	$65, %esi
	callq	check_text@PLT
	movq	192(%rsp), %rdx
	leaq	.L.str.14(%rip), %rcx
	movq	%r13, %rdi
	movl	$66, %esi
	callq	check_text@PLT
	leaq	32(%rsp), %r12
	movl	$72, %esi
	movq	%r12, %rdi
	callq	stale@PLT
	movl	$1, %edx
	movq	%r15, %rdi
	xorl	%esi, %esi
	movq	%r12, %rcx
	movq	%r14, %r8
	callq	ipsf_sensitivity_copy_criteria@PLT
	movq	%r13, %rdi
	movl	$68, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	56(%rsp), %edx
	movl	$24, %ecx
	movq	%r13, %rdi
	movl	$69, %esi
	callq	check_number@PLT
	movslq	60(%rsp), %rdx
	movl	$24, %ecx
	movq	%r13, %rdi
	movl	$70, %esi
	callq	check_number@PLT
	movslq	64(%rsp), %rdx
	movl	$4, %ecx
	movq	%r13, %rdi
	movl	$71, %esi
	callq	check_number@PLT
	movslq	68(%rsp), %rdx
	movl	$4, %ecx
	movq	%r13, %rdi
	movl	$72, %esi
	callq	check_number@PLT
	movslq	72(%rsp), %rdx
	movl	$4, %ecx
	movq	%r13, %rdi
	movl	$73, %esi
	callq	check_number@PLT
	movslq	76(%rsp), %rdx
	movl	$5, %ecx
	movq	%r13, %rdi
	movl	$74, %esi
	callq	check_number@PLT
	movslq	88(%rsp), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$75, %esi
	callq	check_number@PLT
	movslq	92(%rsp), %rdx
	movl	$4, %ecx
	movq	%r13, %rdi
	movl	$76, %esi
	callq	check_number@PLT
	movslq	96(%rsp), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$77, %esi
	callq	check_number@PLT
	movslq	100(%rsp), %rdx
	movl	$4, %ecx
	movq	%r13, %rdi
	movl	$78, %esi
	callq	check_number@PLT
	movq	24(%rsp), %rbp
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	$0, 80(%rsp)
	movl	$56, 32(%rsp)
	movq	%rbp, %rdi
	callq	ipsf_sensitivity_effect_count@PLT
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$83, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	32(%rsp), %rbx
	movl	$56, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movl	$1, %edx
	movq	%rbp, %rdi
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_sensitivity_copy_effects@PLT
	movq	%r13, %rdi
	movl	$85, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	32(%rsp), %edx
	movl	$56, %ecx
	movq	%r13, %rdi
	movl	$86, %esi
	callq	check_number@PLT
	movslq	36(%rsp), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$87, %esi
	callq	check_number@PLT
	movslq	40(%rsp), %rdx
	movl	$11, %ecx
	movq	%r13, %rdi
	movl	$88, %esi
	callq	check_number@PLT
	movslq	44(%rsp), %rdx
	movl	$14, %ecx
	movq	%r13, %rdi
	movl	$89, %esi
	callq	check_number@PLT
	movq	48(%rsp), %rdx
	movq	%r13, %rdi
	movl	$90, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	56(%rsp), %rdx
	leaq	.L.str.15(%rip), %rcx
	movq	%r13, %rdi
	movl	$91, %esi
	callq	check_text@PLT
	movq	64(%rsp), %rdx
	leaq	.L.str.16(%rip), %rcx
	movq	%r13, %rdi
	movl	$92, %esi
	callq	check_text@PLT
	movq	72(%rsp), %rdx
	movq	%r13, %rdi
	movl	$93, %esi
	leaq	.L.str.13(%rip), %rcx
	callq	check_text@PLT
	movq	80(%rsp), %rdx
	movq	%r13, %rdi
	movl	$94, %esi
	leaq	.L.str.14(%rip), %rcx
	callq	check_text@PLT
	movq	24(%rsp), %rbp
	movq	$0, 32(%rsp)
	leaq	32(%rsp), %rbx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	ipsf_sensitivity_reviews@PLT
	movq	%r13, %rdi
	movl	$112, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	32(%rsp), %rdi
	callq	ipsf_reviews_count@PLT
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$113, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	%rbx, %rdi
	callq	ipsf_reviews_free@PLT
	leaq	.L.str.17(%rip), %rsi
	movq	%rbp, %rdi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%r14, %rcx
	callq	ipsf_sensitivity_table@PLT
	movl	$1, %edx
	movq	%r13, %rdi
	movl	$115, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	%rbp, %rdi
	movq	lent@GOTPCREL(%rip), %r15
	movq	%r15, %rsi
	movq	length@GOTPCREL(%rip), %rbx
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_sensitivity_json@PLT
	movq	%r13, %rdi
	movl	$116, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	%rbp, %rdi
	leaq	.L.str.7(%rip), %r12
	movq	%r12, %rsi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_sensitivity_text@PLT
	movq	%r13, %rdi
	movl	$117, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	bytes@GOTPCREL(%rip), %rbx
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_sensitivity_xlsx@PLT
	movq	%r13, %rdi
	movl	$118, %esi
	leaq	.L.str.8(%rip), %rdx
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%rbp, %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_sensitivity_html@PLT
	movq	%r13, %rdi
	movl	$119, %esi
	leaq	.L.str.9(%rip), %rdx
	movl	%eax, %ecx
	callq	check_bytes@PLT
	leaq	24(%rsp), %rdi
	callq	ipsf_sensitivity_free@PLT
	leaq	32(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	$0, 288(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 192(%rsp)
	movl	$56, 144(%rsp)
	movq	changed@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %r15
	movq	(%r15), %rsi
	leaq	288(%rsp), %rbp
	xorl	%edx, %edx
	movq	%rbx, %rcx
	movq	%rbp, %r8
	movq	%r14, %r9
	callq	ipsf_sensitivity_new@PLT
	movq	%r13, %rdi
	movl	$102, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	288(%rsp), %rdi
	leaq	144(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_sensitivity_copy@PLT
	movq	%r13, %rdi
	movl	$103, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	152(%rsp), %rdx
	movl	$13, %ecx
	movq	%r13, %rdi
	movl	$104, %esi
	callq	check_number@PLT
	movslq	156(%rsp), %rdx
	movl	$13, %ecx
	movq	%r13, %rdi
	movl	$105, %esi
	callq	check_number@PLT
	movslq	160(%rsp), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$106, %esi
	callq	check_number@PLT
	movq	%rbp, %rdi
	callq	ipsf_sensitivity_free@PLT
	leaq	288(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	$0, 16(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movl	$56, 32(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movl	$56, 144(%rsp)
	movq	two_scales@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	(%r15), %rsi
	leaq	16(%rsp), %rbp
	xorl	%edx, %edx
	movq	%rbx, %rcx
	movq	%rbp, %r8
	movq	%r14, %r9
	callq	ipsf_sensitivity_new@PLT
	movq	%r13, %rdi
	movl	$129, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	32(%rsp), %rbx
	movl	$112, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	16(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_sensitivity_copy_scales@PLT
	movq	%r13, %rdi
	movl	$131, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	40(%rsp), %rdx
	movl	$9, %ecx
	movq	%r13, %rdi
	movl	$132, %esi
	callq	check_number@PLT
	movslq	44(%rsp), %rdx
	movl	$10, %ecx
	movq	%r13, %rdi
	movl	$133, %esi
	callq	check_number@PLT
	movslq	92(%rsp), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$134, %esi
	callq	check_number@PLT
	movq	120(%rsp), %rdx
	leaq	.L.str.18(%rip), %rcx
	movq	%r13, %rdi
	movl	$135, %esi
	callq	check_text@PLT
	movq	136(%rsp), %rdx
	leaq	.L.str.19(%rip), %rcx
	movq	%r13, %rdi
	movl	$136, %esi
	callq	check_text@PLT
	leaq	144(%rsp), %rbx
	movl	$112, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	16(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_sensitivity_copy_effect_scales@PLT
	movq	%r13, %rdi
	movl	$138, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	152(%rsp), %rdx
	movl	$10, %ecx
	movq	%r13, %rdi
	movl	$139, %esi
	callq	check_number@PLT
	movslq	208(%rsp), %rdx
	movl	$3, %ecx
	movq	%r13, %rdi
	movl	$140, %esi
	callq	check_number@PLT
	movq	%rbp, %rdi
	callq	ipsf_sensitivity_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 16(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$142, %esi
	callq	check_number@PLT
	addq	$456, %rsp                      # imm = 0x1C8
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_assessors, .Lfunc_end0-check_assessors
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"assessors.c"
	.size	.L.str, 12

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"4"
	.size	.L.str.1, 2

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"2"
	.size	.L.str.2, 2

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"5"
	.size	.L.str.3, 2

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"A"
	.size	.L.str.4, 2

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"B"
	.size	.L.str.5, 2

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"agreement"
	.size	.L.str.6, 10

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"en"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"xlsx"
	.size	.L.str.8, 5

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"html"
	.size	.L.str.9, 5

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"rating.40"
	.size	.L.str.10, 10

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"T1"
	.size	.L.str.11, 3

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"employment"
	.size	.L.str.12, 11

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"fair"
	.size	.L.str.13, 5

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"good"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"edge"
	.size	.L.str.15, 5

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"round-half-up"
	.size	.L.str.16, 14

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"effects"
	.size	.L.str.17, 8

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"education"
	.size	.L.str.18, 10

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"sound"
	.size	.L.str.19, 6

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
