	.text
	.file	"reviews.c"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4                               # -- Begin function check_reviews
.LCPI0_0:
	.long	2                               # 0x2
	.long	3                               # 0x3
	.long	1                               # 0x1
	.long	2                               # 0x2
	.text
	.globl	check_reviews
	.p2align	4, 0x90
	.type	check_reviews,@function
check_reviews:                          # @check_reviews
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$616, %rsp                      # imm = 0x268
	leaq	536(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	%rax, %r13
	movq	$0, 16(%rsp)
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	%rax, %r15
	movq	error@GOTPCREL(%rip), %r14
	leaq	16(%rsp), %r8
	xorl	%edx, %edx
	movq	%rbx, %rcx
	movq	%r14, %r9
	callq	ipsf_reviews_score@PLT
	leaq	.L.str(%rip), %r12
	movq	%r12, %rdi
	movl	$6, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	callq	ipsf_reviews_count@PLT
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$7, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	16(%rsp), %rbx
	movq	%rbx, 232(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	$0, 80(%rsp)
	movl	$72, 16(%rsp)
	leaq	16(%rsp), %rbp
	movl	$72, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movl	$1, %edx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_reviews_copy@PLT
	movq	%r12, %rdi
	movl	$39, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	16(%rsp), %edx
	movl	$72, %ecx
	movq	%r12, %rdi
	movl	$40, %esi
	callq	check_number@PLT
	movslq	20(%rsp), %rdx
	movl	$19904, %ecx                    # imm = 0x4DC0
	movq	%r12, %rdi
	movl	$41, %esi
	callq	check_number@PLT
	movslq	24(%rsp), %rdx
	movl	$19723, %ecx                    # imm = 0x4D0B
	movq	%r12, %rdi
	movl	$42, %esi
	callq	check_number@PLT
	movslq	28(%rsp), %rdx
	movl	$6, %ecx
	movq	%r12, %rdi
	movl	$43, %esi
	callq	check_number@PLT
	movslq	32(%rsp), %rdx
	movl	$12, %ecx
	movq	%r12, %rdi
	movl	$44, %esi
	callq	check_number@PLT
	movslq	36(%rsp), %rdx
	movl	$12, %ecx
	movq	%r12, %rdi
	movl	$45, %esi
	callq	check_number@PLT
	movslq	40(%rsp), %rdx
	movl	$20269, %ecx                    # imm = 0x4F2D
	movq	%r12, %rdi
	movl	$46, %esi
	callq	check_number@PLT
	movslq	44(%rsp), %rdx
	movq	%r12, %rdi
	movl	$47, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	48(%rsp), %rdx
	movq	%r12, %rdi
	movl	$48, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	52(%rsp), %rdx
	movq	%r12, %rdi
	movl	$49, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	56(%rsp), %rdx
	leaq	.L.str.1(%rip), %rcx
	movq	%r12, %rdi
	movl	$50, %esi
	callq	check_text@PLT
	movq	64(%rsp), %rdx
	leaq	.L.str.2(%rip), %rbx
	movq	%r12, %rdi
	movl	$51, %esi
	movq	%rbx, %rcx
	callq	check_text@PLT
	movq	72(%rsp), %rdx
	movq	%r12, %rdi
	movl	$52, %esi
	movq	%rbx, %rcx
	callq	check_text@PLT
	movq	80(%rsp), %rdx
	movq	%r12, %rdi
	movl	$53, %esi
	movq	%rbx, %rcx
	callq	check_text@PLT
	movq	232(%rsp), %rbx
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	$0, 128(%rsp)
	movl	$40, 16(%rsp)
	leaq	16(%rsp), %rbp
	movl	$120, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movl	$1, %edx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_reviews_copy_criteria@PLT
	movq	%r12, %rdi
	movl	$59, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	20(%rsp), %rdx
	movl	$3, %ecx
	movq	%r12, %rdi
	movl	$60, %esi
	callq	check_number@PLT
	movslq	24(%rsp), %rdx
	movl	$5, %ecx
	movq	%r12, %rdi
	movl	$61, %esi
	callq	check_number@PLT
	movslq	36(%rsp), %rdx
	movl	$3, %ecx
	movq	%r12, %rdi
	movl	$62, %esi
	callq	check_number@PLT
	movl	56(%rsp), %edx
	movl	$40, %ecx
	movq	%r12, %rdi
	movl	$63, %esi
	callq	check_number@PLT
	movslq	60(%rsp), %rdx
	movl	$24, %ecx
	movq	%r12, %rdi
	movl	$64, %esi
	callq	check_number@PLT
	movslq	64(%rsp), %rdx
	movl	$4, %ecx
	movq	%r12, %rdi
	movl	$65, %esi
	callq	check_number@PLT
	movslq	68(%rsp), %rdx
	movl	$4, %ecx
	movq	%r12, %rdi
	movl	$66, %esi
	callq	check_number@PLT
	movslq	72(%rsp), %rdx
	movl	$4, %ecx
	movq	%r12, %rdi
	movl	$67, %esi
	callq	check_number@PLT
	movq	80(%rsp), %rdx
	leaq	.L.str.3(%rip), %rcx
	movq	%r12, %rdi
	movl	$68, %esi
	callq	check_text@PLT
	movq	88(%rsp), %rdx
	leaq	.L.str.4(%rip), %rcx
	movq	%r12, %rdi
	movl	$69, %esi
	callq	check_text@PLT
	movslq	104(%rsp), %rdx
	movl	$3, %ecx
	movq	%r12, %rdi
	movl	$70, %esi
	callq	check_number@PLT
	movslq	116(%rsp), %rdx
	movl	$4, %ecx
	movq	%r12, %rdi
	movl	$71, %esi
	callq	check_number@PLT
	movq	232(%rsp), %rbx
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movl	$80, 144(%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	$0, 96(%rsp)
	movl	$88, 16(%rsp)
	movl	$6, 32(%rsp)
	movabsq	$-9223372036854755934, %rax     # imm = 0x8000000000004DA2
	movq	%rax, 20(%rsp)
	movq	$0, 256(%rsp)
	movl	$19904, 24(%rsp)                # imm = 0x4DC0
	movq	(%r13), %rdi
	movq	(%r15), %rsi
	leaq	16(%rsp), %rcx
	leaq	256(%rsp), %rbp
	xorl	%edx, %edx
	movq	%rbp, %r8
	movq	%r14, %r9
	callq	ipsf_series_score@PLT
	movq	%r12, %rdi
	movl	$114, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	$1, 148(%rsp)
	leaq	.L.str.7(%rip), %r13
	movq	%r13, 152(%rsp)
	leaq	.L.str.8(%rip), %rax
	movq	%rax, 160(%rsp)
	leaq	check_files.assessors(%rip), %rax
	movq	%rax, 168(%rsp)
	movq	$1, 176(%rsp)
	leaq	check_files.left_out(%rip), %rax
	movq	%rax, 184(%rsp)
	movq	$1, 192(%rsp)
	leaq	.L.str.9(%rip), %rax
	movq	%rax, 200(%rsp)
	movq	256(%rsp), %rax
	movq	%rax, 208(%rsp)
	movq	(%r15), %rax
	movq	%rax, 216(%rsp)
	movq	bytes@GOTPCREL(%rip), %r15
	leaq	144(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_reviews_html@PLT
	leaq	.L.str.10(%rip), %rdx
	movq	%r12, %rdi
	movl	$125, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%rbp, %rdi
	callq	ipsf_series_free@PLT
	leaq	.L.str.12(%rip), %rsi
	movq	%rbx, %rdi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_reviews_xlsx@PLT
	leaq	.L.str.11(%rip), %rdx
	movq	%r12, %rdi
	movl	$127, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	leaq	.L.str.13(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%rbx, %rdi
	movq	%r14, %rcx
	callq	ipsf_reviews_table@PLT
	movl	$3, %edx
	movq	%r12, %rdi
	movl	$128, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	lent@GOTPCREL(%rip), %rbp
	movq	length@GOTPCREL(%rip), %r15
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_reviews_json@PLT
	movq	%r12, %rdi
	movl	$129, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	movq	%r14, %rbp
	callq	ipsf_reviews_text@PLT
	movq	%r12, %rdi
	movl	$130, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	leaq	232(%rsp), %rdi
	callq	ipsf_reviews_free@PLT
	leaq	16(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	changed@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	$0, 144(%rsp)
	movq	history@GOTPCREL(%rip), %r14
	movq	(%r14), %rsi
	leaq	144(%rsp), %r8
	xorl	%edx, %edx
	movq	%rbx, %rcx
	movq	%rbp, %r9
	callq	ipsf_reviews_score@PLT
	movq	%r12, %rdi
	movl	$6, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rdi
	callq	ipsf_reviews_count@PLT
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$7, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	144(%rsp), %rdi
	movq	%rdi, 336(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 208(%rsp)
	movl	$72, 144(%rsp)
	leaq	144(%rsp), %r13
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r13, %rcx
	movq	%rbp, %r8
	callq	ipsf_reviews_copy@PLT
	movq	%r12, %rdi
	movl	$24, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	176(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$25, %esi
	callq	check_number@PLT
	movslq	172(%rsp), %rdx
	movq	%r12, %rdi
	movl	$26, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	leaq	336(%rsp), %r15
	movq	%r15, %rdi
	callq	ipsf_reviews_free@PLT
	movl	$19874, 20(%rsp)                # imm = 0x4DA2
	movq	two_scales@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	$0, 256(%rsp)
	movq	(%r14), %rsi
	leaq	256(%rsp), %r8
	xorl	%edx, %edx
	movq	%rbx, %rcx
	movq	%rbp, %r9
	callq	ipsf_reviews_score@PLT
	movq	%r12, %rdi
	movl	$6, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	256(%rsp), %rdi
	callq	ipsf_reviews_count@PLT
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$7, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	256(%rsp), %rdi
	movq	%rdi, 336(%rsp)
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r13, %rcx
	movq	%rbp, %r8
	movq	%rbp, %r13
	callq	ipsf_reviews_copy@PLT
	movq	%r12, %rdi
	movl	$30, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	176(%rsp), %rdx
	movq	%r12, %rdi
	movl	$31, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	172(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$32, %esi
	callq	check_number@PLT
	movq	%r15, %rdi
	callq	ipsf_reviews_free@PLT
	leaq	144(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	two_scales@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	$0, 16(%rsp)
	movq	(%r14), %rsi
	leaq	16(%rsp), %r8
	xorl	%edx, %edx
	movq	%rbx, %rcx
	movq	%rbp, %r9
	callq	ipsf_reviews_score@PLT
	movq	%r12, %rdi
	movl	$6, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	callq	ipsf_reviews_count@PLT
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$7, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	16(%rsp), %rax
	movq	%rax, 336(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movl	$56, 16(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	$0, 320(%rsp)
	movl	$72, 256(%rsp)
	leaq	16(%rsp), %rbx
	movl	$112, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	336(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%rbp, %r8
	callq	ipsf_reviews_copy_scales@PLT
	movq	%r12, %rdi
	movl	$95, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.14(%rip), %rdx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movl	$9, %ecx
	leaq	.L.str.2(%rip), %r8
	movl	$20269, %r9d                    # imm = 0x4F2D
	callq	check_scale
	leaq	72(%rsp), %rdi
	leaq	.L.str.15(%rip), %rdx
	leaq	.L.str.16(%rip), %r8
	movl	$1, %esi
	movl	$3, %ecx
	movl	$19996, %r9d                    # imm = 0x4E1C
	callq	check_scale
	movq	336(%rsp), %rdi
	leaq	256(%rsp), %r15
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r15, %rcx
	movq	%rbp, %r8
	callq	ipsf_reviews_copy@PLT
	movq	%r12, %rdi
	movl	$98, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	272(%rsp), %rdx
	movq	%r12, %rdi
	movl	$99, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	280(%rsp), %rdx
	movq	%r12, %rdi
	movl	$100, %esi
	movq	$-2147483648, %rcx              # imm = 0x80000000
	callq	check_number@PLT
	movq	304(%rsp), %rdx
	movq	%r12, %rdi
	movl	$101, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	leaq	336(%rsp), %rdi
	callq	ipsf_reviews_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 336(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$103, %esi
	callq	check_number@PLT
	leaq	16(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	$0, 144(%rsp)
	movl	$1, 256(%rsp)
	movq	edition@GOTPCREL(%rip), %rbp
	movq	(%rbp), %rdi
	movq	%rbx, %rsi
	callq	total_by
	movslq	%eax, %rdx
	movl	$12, %ecx
	movq	%r12, %rdi
	movl	$145, %esi
	callq	check_number@PLT
	movq	changed@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	%rbx, %rsi
	callq	total_by
	movslq	%eax, %rdx
	movl	$13, %ecx
	movq	%r12, %rdi
	movl	$146, %esi
	callq	check_number@PLT
	leaq	check_options.rounding(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	movq	(%rbp), %rdi
	movq	%rbx, %rsi
	callq	total_by
	movslq	%eax, %rdx
	movl	$13, %ecx
	movq	%r12, %rdi
	movl	$149, %esi
	callq	check_number@PLT
	movq	$0, 56(%rsp)
	movl	$1, 24(%rsp)
	movq	(%rbp), %rdi
	movq	%rbx, %rsi
	callq	total_by
	movslq	%eax, %rdx
	movl	$9, %ecx
	movq	%r12, %rdi
	movl	$152, %esi
	callq	check_number@PLT
	movabsq	$4294967302, %rax               # imm = 0x100000006
	movq	%rax, 24(%rsp)
	leaq	check_options.holidays(%rip), %rax
	movq	%rax, 64(%rsp)
	movq	$1, 72(%rsp)
	movq	(%rbp), %rdi
	movq	%rbx, %rsi
	callq	total_by
	movslq	%eax, %rdx
	movl	$12, %ecx
	movq	%r12, %rdi
	movl	$157, %esi
	callq	check_number@PLT
	leaq	stop(%rip), %rax
	movq	%rax, 80(%rsp)
	movq	%r15, 88(%rsp)
	movq	%rbp, %r15
	movq	(%rbp), %rdi
	movq	(%r14), %rsi
	leaq	144(%rsp), %r8
	xorl	%edx, %edx
	movq	%rbx, %rcx
	movq	%r13, %r9
	callq	ipsf_reviews_score@PLT
	movq	%r12, %rdi
	movl	$160, %esi
	movl	%eax, %edx
	movl	$4, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpq	$0, 144(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$161, %esi
	callq	check_number@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 224(%rsp)
	movl	$88, 144(%rsp)
	movq	$5000, 200(%rsp)                # imm = 0x1388
	movq	$0, 8(%rsp)
	movq	$0, 240(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm0, 432(%rsp)
	movaps	%xmm0, 448(%rsp)
	movq	$0, 464(%rsp)
	movabsq	$-9223372036854775752, %rax     # imm = 0x8000000000000038
	movq	%rax, 416(%rsp)
	movabsq	$-9223372036854775808, %rax     # imm = 0x8000000000000000
	movq	%rax, 432(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movabsq	$-9223372036854775728, %rax     # imm = 0x8000000000000050
	movq	%rax, 256(%rsp)
	movl	$6, 264(%rsp)
	movq	$0, 248(%rsp)
	movq	$0, 136(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 384(%rsp)
	movaps	%xmm0, 368(%rsp)
	movaps	%xmm0, 352(%rsp)
	movq	$0, 400(%rsp)
	movl	$72, 336(%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	$0, 128(%rsp)
	movl	$40, 16(%rsp)
	movaps	%xmm0, 480(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	movq	$0, 528(%rsp)
	movl	$56, 480(%rsp)
	movl	$19904, 260(%rsp)               # imm = 0x4DC0
	movaps	.LCPI0_0(%rip), %xmm0           # xmm0 = [2,3,1,2]
	movaps	%xmm0, 208(%rsp)
	leaq	.L.str.19(%rip), %rdi
	callq	ipsf_has@PLT
	movl	%eax, %ebx
	leaq	check_answers.csv(%rip), %rdi
	leaq	.L.str.20(%rip), %rdx
	leaq	144(%rsp), %rcx
	leaq	8(%rsp), %r8
	movl	$37, %esi
	movq	%r13, %r9
	callq	ipsf_answers_read@PLT
	testl	%ebx, %ebx
	je	.LBB0_2
# %bb.1:
	leaq	.L.str(%rip), %rbx
	movq	%rbx, %rdi
	movl	$181, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movabsq	$8589934595, %rax               # imm = 0x200000003
	movq	%rax, 208(%rsp)
	movl	$2, 216(%rsp)
	leaq	check_answers.csv(%rip), %rdi
	leaq	.L.str.20(%rip), %rdx
	movq	error@GOTPCREL(%rip), %r9
	leaq	144(%rsp), %rcx
	leaq	240(%rsp), %r8
	movl	$37, %esi
	callq	ipsf_answers_read@PLT
	movq	%rbx, %rdi
	movl	$185, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpq	$0, 240(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$186, %esi
	callq	check_number@PLT
	jmp	.LBB0_3
.LBB0_2:
	leaq	.L.str(%rip), %rbx
	movq	%rbx, %rdi
	movl	$188, %esi
	movl	%eax, %edx
	movl	$6, %ecx
	callq	check_status@PLT
	movq	error@GOTPCREL(%rip), %rbp
	leaq	8(%rsp), %rdi
	movq	%rbp, %rsi
	callq	ipsf_answers_new@PLT
	movq	%rbx, %rdi
	movl	$189, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.21(%rip), %rax
	movq	%rax, 440(%rsp)
	leaq	.L.str.22(%rip), %rax
	movq	%rax, 448(%rsp)
	movq	8(%rsp), %rdi
	leaq	416(%rsp), %rsi
	movq	%rbp, %rdx
	callq	ipsf_answers_add@PLT
	movq	%rbx, %rdi
	movl	$192, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
.LBB0_3:
	movq	error@GOTPCREL(%rip), %r14
	leaq	240(%rsp), %rbp
	movq	%rbp, %rdi
	movq	%r14, %rsi
	callq	ipsf_answers_new@PLT
	leaq	.L.str(%rip), %rbx
	movq	%rbx, %rdi
	movl	$194, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbp, %rdi
	callq	ipsf_answers_free@PLT
	leaq	.L.str.23(%rip), %rax
	movq	%rax, 440(%rsp)
	leaq	.L.str.24(%rip), %rax
	movq	%rax, 448(%rsp)
	movq	8(%rsp), %rdi
	leaq	416(%rsp), %rsi
	movq	%r14, %rdx
	callq	ipsf_answers_add@PLT
	movq	%rbx, %rdi
	movl	$198, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	(%r15), %rdi
	movq	8(%rsp), %rdx
	leaq	256(%rsp), %rcx
	leaq	248(%rsp), %rbp
	xorl	%esi, %esi
	movq	%rbp, %r8
	movq	%r14, %r9
	callq	ipsf_reviews_score@PLT
	movq	%rbx, %rdi
	movl	$199, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_answers_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$201, %esi
	callq	check_number@PLT
	movq	248(%rsp), %rdi
	leaq	136(%rsp), %r15
	xorl	%esi, %esi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_reviews_alone@PLT
	movq	%rbx, %rdi
	movl	$202, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbp, %rdi
	callq	ipsf_reviews_free@PLT
	leaq	336(%rsp), %rbp
	movl	$72, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movq	136(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_reviews_copy@PLT
	movq	%rbx, %rdi
	movl	$205, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	352(%rsp), %rdx
	movl	$10, %ecx
	movq	%rbx, %rdi
	movl	$206, %esi
	callq	check_number@PLT
	movslq	356(%rsp), %rdx
	movl	$14, %ecx
	movq	%rbx, %rdi
	movl	$207, %esi
	callq	check_number@PLT
	movslq	360(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$208, %esi
	movq	$-2147483648, %rcx              # imm = 0x80000000
	callq	check_number@PLT
	movq	376(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$209, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	384(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$210, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	392(%rsp), %rdx
	leaq	.L.str.25(%rip), %r12
	movq	%rbx, %rdi
	movl	$211, %esi
	movq	%r12, %rcx
	callq	check_text@PLT
	movq	400(%rsp), %rdx
	leaq	.L.str.2(%rip), %r13
	movq	%rbx, %rdi
	movl	$212, %esi
	movq	%r13, %rcx
	callq	check_text@PLT
	movq	136(%rsp), %rdi
	leaq	16(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_reviews_copy_criteria@PLT
	movq	%rbx, %rdi
	movl	$213, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	36(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$214, %esi
	callq	check_number@PLT
	movslq	76(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$215, %esi
	callq	check_number@PLT
	movslq	116(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$216, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	104(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$217, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	108(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$218, %esi
	callq	check_number@PLT
	movslq	112(%rsp), %rdx
	movl	$5, %ecx
	movq	%rbx, %rdi
	movl	$219, %esi
	callq	check_number@PLT
	movq	120(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$220, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	leaq	480(%rsp), %rbp
	movl	$56, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movq	136(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_reviews_copy_scales@PLT
	movq	%rbx, %rdi
	movl	$222, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	488(%rsp), %rdx
	movl	$10, %ecx
	movq	%rbx, %rdi
	movl	$223, %esi
	callq	check_number@PLT
	movslq	492(%rsp), %rdx
	movl	$14, %ecx
	movq	%rbx, %rdi
	movl	$224, %esi
	callq	check_number@PLT
	movq	512(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$225, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	520(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$226, %esi
	movq	%r12, %rcx
	callq	check_text@PLT
	movq	528(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$227, %esi
	movq	%r13, %rcx
	callq	check_text@PLT
	movq	%r15, %rdi
	callq	ipsf_reviews_free@PLT
	addq	$616, %rsp                      # imm = 0x268
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_reviews, .Lfunc_end0-check_reviews
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function check_scale
	.type	check_scale,@function
check_scale:                            # @check_scale
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movl	%r9d, %r13d
	movq	%r8, %r14
	movl	%ecx, %ebp
	movq	%rdx, (%rsp)                    # 8-byte Spill
	movl	%esi, %r12d
	movq	%rdi, %rbx
	movl	(%rdi), %edx
	leaq	.L.str(%rip), %r15
	movl	$56, %ecx
	movq	%r15, %rdi
	movl	$76, %esi
	callq	check_number@PLT
	movslq	4(%rbx), %rdx
	movl	%r12d, %ecx
	movq	%r15, %rdi
	movl	$77, %esi
	callq	check_number@PLT
	movslq	8(%rbx), %rdx
	movl	%ebp, %ebp
	movq	%r15, %rdi
	movl	$78, %esi
	movq	%rbp, %rcx
	callq	check_number@PLT
	movslq	12(%rbx), %rdx
	movq	%r15, %rdi
	movl	$79, %esi
	movq	%rbp, %rcx
	callq	check_number@PLT
	movslq	16(%rbx), %rdx
	movl	%r13d, %ecx
	movq	%r15, %rdi
	movl	$80, %esi
	callq	check_number@PLT
	movslq	20(%rbx), %rdx
	movq	%r15, %rdi
	movl	$81, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	24(%rbx), %rdx
	movq	%r15, %rdi
	movl	$82, %esi
	movq	(%rsp), %rcx                    # 8-byte Reload
	callq	check_text@PLT
	movq	32(%rbx), %rdx
	movq	%r15, %rdi
	movl	$83, %esi
	movq	%r14, %rcx
	callq	check_text@PLT
	movq	40(%rbx), %rdx
	movq	%r15, %rdi
	movl	$84, %esi
	movq	%r14, %rcx
	callq	check_text@PLT
	movq	48(%rbx), %rdx
	movq	%r15, %rdi
	movl	$85, %esi
	movq	%r14, %rcx
	callq	check_text@PLT
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end1:
	.size	check_scale, .Lfunc_end1-check_scale
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function total_by
	.type	total_by,@function
total_by:                               # @total_by
# %bb.0:
	pushq	%r14
	pushq	%rbx
	subq	$88, %rsp
	movq	%rsi, %rcx
	movq	$0, 16(%rsp)
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	error@GOTPCREL(%rip), %r14
	leaq	16(%rsp), %r8
	xorl	%edx, %edx
	movq	%r14, %r9
	callq	ipsf_reviews_score@PLT
	leaq	.L.str(%rip), %rbx
	movq	%rbx, %rdi
	movl	$6, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	callq	ipsf_reviews_count@PLT
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$7, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	movq	%rdi, 8(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	$0, 80(%rsp)
	movl	$72, 16(%rsp)
	leaq	16(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_reviews_copy@PLT
	movq	%rbx, %rdi
	movl	$14, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_reviews_free@PLT
	movl	32(%rsp), %eax
	addq	$88, %rsp
	popq	%rbx
	popq	%r14
	retq
.Lfunc_end2:
	.size	total_by, .Lfunc_end2-total_by
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function stop
	.type	stop,@function
stop:                                   # @stop
# %bb.0:
	pushq	%rbx
	movq	%rdi, %rbx
	xorl	%eax, %eax
	cmpq	%rdx, %rsi
	setle	%al
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$134, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movl	(%rbx), %eax
	popq	%rbx
	retq
.Lfunc_end3:
	.size	stop, .Lfunc_end3-stop
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"reviews.c"
	.size	.L.str, 10

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"T1"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"good"
	.size	.L.str.2, 5

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"4"
	.size	.L.str.3, 2

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"community"
	.size	.L.str.4, 10

	.type	check_files.assessors,@object   # @check_files.assessors
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_files.assessors:
	.quad	.L.str.5
	.size	check_files.assessors, 8

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"A. Arvioija"
	.size	.L.str.5, 12

	.type	check_files.left_out,@object    # @check_files.left_out
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_files.left_out:
	.quad	.L.str.6
	.size	check_files.left_out, 8

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"appendix"
	.size	.L.str.6, 9

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"fi"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"Keksitty palvelu"
	.size	.L.str.8, 17

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"program"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"html"
	.size	.L.str.10, 5

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"xlsx"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"en"
	.size	.L.str.12, 3

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"criteria"
	.size	.L.str.13, 9

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"employment"
	.size	.L.str.14, 11

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"education"
	.size	.L.str.15, 10

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"sound"
	.size	.L.str.16, 6

	.type	check_options.rounding,@object  # @check_options.rounding
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_options.rounding:
	.quad	.L.str.17
	.quad	.L.str.18
	.size	check_options.rounding, 16

	.type	.L.str.17,@object               # @.str.17
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.17:
	.asciz	"edge"
	.size	.L.str.17, 5

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"round-half-up"
	.size	.L.str.18, 14

	.type	check_options.holidays,@object  # @check_options.holidays
	.section	.rodata,"a",@progbits
	.p2align	2
check_options.holidays:
	.long	19723                           # 0x4d0b
	.size	check_options.holidays, 4

	.type	check_answers.csv,@object       # @check_answers.csv
	.p2align	4
check_answers.csv:
	.asciz	"item;value\ncommunity_time_share;50,0\n"
	.size	check_answers.csv, 38

	.type	.L.str.19,@object               # @.str.19
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.19:
	.asciz	"csv"
	.size	.L.str.19, 4

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"letter"
	.size	.L.str.20, 7

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"community_time_share"
	.size	.L.str.21, 21

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"50"
	.size	.L.str.22, 3

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"rating.3"
	.size	.L.str.23, 9

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"5"
	.size	.L.str.24, 2

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"fair"
	.size	.L.str.25, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
