	.text
	.file	"differences.c"
	.globl	check_differences               # -- Begin function check_differences
	.p2align	4, 0x90
	.type	check_differences,@function
check_differences:                      # @check_differences
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$376, %rsp                      # imm = 0x178
	movq	$0, 160(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movl	$112, 48(%rsp)
	movq	$0, 256(%rsp)
	movq	changed@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	xorl	%esi, %esi
	callq	ipsf_edition_toml@PLT
	leaq	.L.str.1(%rip), %r12
	movq	error@GOTPCREL(%rip), %r14
	leaq	256(%rsp), %r13
	movq	%rax, %rdi
	movq	$-1, %rsi
	movq	%r12, %rdx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_edition_read@PLT
	leaq	.L.str(%rip), %rbp
	movq	%rbp, %rdi
	movl	$8, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	256(%rsp), %rsi
	leaq	160(%rsp), %r15
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_difference_new@PLT
	movq	%rbp, %rdi
	movl	$9, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%r13, %rdi
	callq	ipsf_edition_free@PLT
	movq	160(%rsp), %rdi
	callq	ipsf_edition_difference_count@PLT
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$11, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	48(%rsp), %rbx
	movl	$112, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	160(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_edition_difference_copy@PLT
	movq	%rbp, %rdi
	movl	$13, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	48(%rsp), %edx
	movl	$112, %ecx
	movq	%rbp, %rdi
	movl	$14, %esi
	callq	check_number@PLT
	movslq	52(%rsp), %rdx
	movl	$24, %ecx
	movq	%rbp, %rdi
	movl	$15, %esi
	callq	check_number@PLT
	movq	56(%rsp), %rdx
	leaq	.L.str.2(%rip), %rcx
	movq	%rbp, %rdi
	movl	$16, %esi
	callq	check_text@PLT
	movq	64(%rsp), %rdx
	leaq	.L.str.3(%rip), %rcx
	movq	%rbp, %rdi
	movl	$17, %esi
	callq	check_text@PLT
	movq	72(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$18, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	80(%rsp), %rdx
	leaq	.L.str.4(%rip), %rcx
	movq	%rbp, %rdi
	movl	$19, %esi
	callq	check_begins@PLT
	movq	88(%rsp), %rdx
	leaq	.L.str.5(%rip), %rcx
	movq	%rbp, %rdi
	movl	$20, %esi
	callq	check_begins@PLT
	movq	96(%rsp), %rdx
	leaq	.L.str.6(%rip), %rcx
	movq	%rbp, %rdi
	movl	$21, %esi
	callq	check_text@PLT
	movq	104(%rsp), %rdx
	leaq	.L.str.7(%rip), %rcx
	movq	%rbp, %rdi
	movl	$22, %esi
	callq	check_text@PLT
	xorl	%edx, %edx
	cmpq	$2, 112(%rsp)
	setge	%dl
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$23, %esi
	callq	check_number@PLT
	movq	112(%rsp), %rcx
	movq	128(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$24, %esi
	callq	check_number@PLT
	xorl	%edx, %edx
	cmpq	$2, 120(%rsp)
	setge	%dl
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$25, %esi
	callq	check_number@PLT
	movq	120(%rsp), %rcx
	movq	136(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$26, %esi
	callq	check_number@PLT
	movq	144(%rsp), %rbx
	leaq	.L.str.8(%rip), %rdi
	callq	in_folder@PLT
	movq	%rbp, %rdi
	movl	$27, %esi
	movq	%rbx, %rdx
	movq	%rax, %rcx
	callq	check_text@PLT
	movq	152(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$28, %esi
	movq	%r12, %rcx
	callq	check_text@PLT
	movq	160(%rsp), %rdi
	leaq	.L.str.9(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_difference_table@PLT
	movl	$1, %edx
	movq	%rbp, %rdi
	movl	$29, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	160(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %r12
	movq	length@GOTPCREL(%rip), %r13
	movq	%r12, %rsi
	movq	%r13, %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_difference_json@PLT
	movq	%rbp, %rdi
	movl	$30, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	160(%rsp), %rdi
	movl	$1, %esi
	movq	%r12, %rdx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_edition_difference_csv@PLT
	movq	%rbp, %rdi
	movl	$31, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	160(%rsp), %rdi
	leaq	.L.str.10(%rip), %rbx
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_edition_difference_text@PLT
	movq	%rbp, %rdi
	movl	$32, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	160(%rsp), %rdi
	movq	bytes@GOTPCREL(%rip), %r12
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_difference_xlsx@PLT
	leaq	.L.str.11(%rip), %rdx
	movq	%rbp, %rdi
	movl	$33, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	160(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_difference_html@PLT
	leaq	.L.str.12(%rip), %rdx
	movq	%rbp, %rdi
	movl	$34, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%r15, %rdi
	callq	ipsf_edition_difference_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 160(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$36, %esi
	callq	check_number@PLT
	movq	$0, 24(%rsp)
	leaq	160(%rsp), %r12
	movq	%r12, %rdi
	callq	on_june_30@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 128(%rsp)
	movl	$88, 48(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	$0, 304(%rsp)
	movl	$56, 256(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 336(%rsp)
	movq	$0, 368(%rsp)
	movl	$56, 320(%rsp)
	movq	edition@GOTPCREL(%rip), %r13
	movq	(%r13), %rdi
	movq	changed@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rdx
	movq	%r14, (%rsp)
	leaq	24(%rsp), %r15
	xorl	%ecx, %ecx
	movq	%r12, %r8
	movq	%r15, %r9
	callq	ipsf_review_difference_new@PLT
	movq	%rbp, %rdi
	movl	$55, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	24(%rsp), %rdi
	callq	ipsf_review_difference_count@PLT
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$56, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	48(%rsp), %rbx
	movl	$88, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	24(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_review_difference_copy@PLT
	movq	%rbp, %rdi
	movl	$58, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	48(%rsp), %edx
	movl	$88, %ecx
	movq	%rbp, %rdi
	movl	$59, %esi
	callq	check_number@PLT
	movslq	52(%rsp), %rdx
	movl	$19904, %ecx                    # imm = 0x4DC0
	movq	%rbp, %rdi
	movl	$60, %esi
	callq	check_number@PLT
	movslq	56(%rsp), %rdx
	movl	$19723, %ecx                    # imm = 0x4D0B
	movq	%rbp, %rdi
	movl	$61, %esi
	callq	check_number@PLT
	movslq	60(%rsp), %rdx
	movl	$6, %ecx
	movq	%rbp, %rdi
	movl	$62, %esi
	callq	check_number@PLT
	movslq	64(%rsp), %rdx
	movl	$12, %ecx
	movq	%rbp, %rdi
	movl	$63, %esi
	callq	check_number@PLT
	movslq	68(%rsp), %rdx
	movl	$12, %ecx
	movq	%rbp, %rdi
	movl	$64, %esi
	callq	check_number@PLT
	movslq	72(%rsp), %rdx
	movl	$13, %ecx
	movq	%rbp, %rdi
	movl	$65, %esi
	callq	check_number@PLT
	movslq	76(%rsp), %rdx
	movl	$13, %ecx
	movq	%rbp, %rdi
	movl	$66, %esi
	callq	check_number@PLT
	movslq	80(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$67, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	84(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$68, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	88(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$69, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	92(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$70, %esi
	callq	check_number@PLT
	movq	96(%rsp), %rdx
	leaq	.L.str.13(%rip), %rcx
	movq	%rbp, %rdi
	movl	$71, %esi
	callq	check_text@PLT
	movq	24(%rsp), %rdi
	leaq	256(%rsp), %rcx
	leaq	320(%rsp), %r8
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r9
	callq	ipsf_review_difference_copy_scales@PLT
	movq	%rbp, %rdi
	movl	$72, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	264(%rsp), %rdx
	movl	$12, %ecx
	movq	%rbp, %rdi
	movl	$73, %esi
	callq	check_number@PLT
	movslq	328(%rsp), %rdx
	movl	$13, %ecx
	movq	%rbp, %rdi
	movl	$74, %esi
	callq	check_number@PLT
	movq	24(%rsp), %rdi
	movq	%r14, 8(%rsp)
	leaq	39(%rsp), %rax
	movq	%rax, (%rsp)
	leaq	45(%rsp), %rcx
	leaq	42(%rsp), %r8
	leaq	36(%rsp), %r9
	movl	$1, %edx
	xorl	%esi, %esi
	callq	ipsf_review_difference_copy_levels@PLT
	movq	%rbp, %rdi
	movl	$75, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movzbl	46(%rsp), %edx
	movl	$4, %ecx
	movq	%rbp, %rdi
	movl	$76, %esi
	callq	check_number@PLT
	movzbl	43(%rsp), %edx
	movl	$4, %ecx
	movq	%rbp, %rdi
	movl	$77, %esi
	callq	check_number@PLT
	movzbl	37(%rsp), %edx
	movl	$5, %ecx
	movq	%rbp, %rdi
	movl	$78, %esi
	callq	check_number@PLT
	movzbl	40(%rsp), %edx
	movl	$5, %ecx
	movq	%rbp, %rdi
	movl	$79, %esi
	callq	check_number@PLT
	movzbl	38(%rsp), %edx
	movl	$3, %ecx
	movq	%rbp, %rdi
	movl	$80, %esi
	callq	check_number@PLT
	movq	24(%rsp), %rdi
	movl	$1, %esi
	callq	check_files
	movq	%r15, %rdi
	callq	ipsf_review_difference_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 24(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$83, %esi
	callq	check_number@PLT
	movq	$0, 256(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	$0, 128(%rsp)
	movl	$88, 48(%rsp)
	movl	$6, 64(%rsp)
	movabsq	$-9223372036854755934, %rax     # imm = 0x8000000000004DA2
	movq	%rax, 52(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movq	$0, 240(%rsp)
	movl	$88, 160(%rsp)
	movl	$19904, 56(%rsp)                # imm = 0x4DC0
	movq	(%r13), %rdi
	movq	changed@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	history@GOTPCREL(%rip), %r13
	movq	(%r13), %rdx
	movq	%r14, (%rsp)
	leaq	48(%rsp), %r8
	leaq	256(%rsp), %r15
	xorl	%ecx, %ecx
	movq	%r15, %r9
	callq	ipsf_review_difference_new_series@PLT
	movq	%rbp, %rdi
	movl	$93, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	256(%rsp), %rdi
	callq	ipsf_review_difference_count@PLT
	movl	$2, %ecx
	movq	%rbp, %rdi
	movl	$94, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	160(%rsp), %rbx
	movl	$88, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	256(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_review_difference_copy@PLT
	movq	%rbp, %rdi
	movl	$96, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	164(%rsp), %rdx
	movl	$19874, %ecx                    # imm = 0x4DA2
	movq	%rbp, %rdi
	movl	$97, %esi
	callq	check_number@PLT
	movslq	176(%rsp), %rdx
	movl	$10, %ecx
	movq	%rbp, %rdi
	movl	$98, %esi
	callq	check_number@PLT
	movslq	180(%rsp), %rdx
	movl	$13, %ecx
	movq	%rbp, %rdi
	movl	$99, %esi
	callq	check_number@PLT
	movslq	184(%rsp), %rdx
	movl	$11, %ecx
	movq	%rbp, %rdi
	movl	$100, %esi
	callq	check_number@PLT
	movslq	188(%rsp), %rdx
	movl	$14, %ecx
	movq	%rbp, %rdi
	movl	$101, %esi
	callq	check_number@PLT
	movq	216(%rsp), %rdx
	leaq	.L.str.16(%rip), %r12
	movq	%rbp, %rdi
	movl	$102, %esi
	movq	%r12, %rcx
	callq	check_text@PLT
	movq	224(%rsp), %rdx
	leaq	.L.str.17(%rip), %rbx
	movq	%rbp, %rdi
	movl	$103, %esi
	movq	%rbx, %rcx
	callq	check_text@PLT
	movq	232(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$104, %esi
	movq	%r12, %rcx
	callq	check_text@PLT
	movq	240(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$105, %esi
	movq	%rbx, %rcx
	callq	check_text@PLT
	movq	256(%rsp), %rdi
	movl	$2, %esi
	callq	check_files
	movq	%r15, %rdi
	callq	ipsf_review_difference_free@PLT
	movq	$0, 256(%rsp)
	leaq	160(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 128(%rsp)
	movl	$88, 48(%rsp)
	movl	$19874, 164(%rsp)               # imm = 0x4DA2
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	two_scales@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	(%r13), %rdx
	movq	%r14, (%rsp)
	leaq	256(%rsp), %r15
	xorl	%ecx, %ecx
	movq	%rbx, %r8
	movq	%r15, %r9
	callq	ipsf_review_difference_new@PLT
	movq	%rbp, %rdi
	movl	$116, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	256(%rsp), %rdi
	leaq	48(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_review_difference_copy@PLT
	movq	%rbp, %rdi
	movl	$117, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	80(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$118, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	84(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$119, %esi
	callq	check_number@PLT
	movslq	88(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$120, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	92(%rsp), %rdx
	movq	%rbp, %rdi
	movl	$121, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	%r15, %rdi
	callq	ipsf_review_difference_free@PLT
	addq	$376, %rsp                      # imm = 0x178
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_differences, .Lfunc_end0-check_differences
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function check_files
	.type	check_files,@function
check_files:                            # @check_files
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rsi, %r12
	movq	%rdi, %rbx
	leaq	.L.str.14(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	error@GOTPCREL(%rip), %r14
	movq	%r14, %rcx
	callq	ipsf_review_difference_table@PLT
	leaq	.L.str(%rip), %r15
	movq	%r15, %rdi
	movl	$40, %esi
	movq	%r12, %rdx
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	lent@GOTPCREL(%rip), %r12
	movq	length@GOTPCREL(%rip), %r13
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	movq	%r14, %rcx
	callq	ipsf_review_difference_json@PLT
	movq	%r15, %rdi
	movl	$41, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_review_difference_csv@PLT
	movq	%r15, %rdi
	movl	$42, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	leaq	.L.str.15(%rip), %rbp
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_review_difference_text@PLT
	movq	%r15, %rdi
	movl	$43, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	bytes@GOTPCREL(%rip), %r12
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
	movq	%r14, %rcx
	callq	ipsf_review_difference_xlsx@PLT
	leaq	.L.str.11(%rip), %rdx
	movq	%r15, %rdi
	movl	$44, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	movq	%r14, %rcx
	callq	ipsf_review_difference_html@PLT
	leaq	.L.str.12(%rip), %rdx
	movq	%r15, %rdi
	movl	$45, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end1:
	.size	check_files, .Lfunc_end1-check_files
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"differences.c"
	.size	.L.str, 14

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"circular"
	.size	.L.str.1, 9

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"limits"
	.size	.L.str.2, 7

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"row.5.when.community_time_share"
	.size	.L.str.3, 32

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"Kriteeri 24, taso 5: "
	.size	.L.str.4, 22

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"Criterion 24, level 5: "
	.size	.L.str.5, 24

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	">= 65"
	.size	.L.str.6, 6

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	">= 60"
	.size	.L.str.7, 6

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"kept.toml"
	.size	.L.str.8, 10

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"changes"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"fi"
	.size	.L.str.10, 3

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"xlsx"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"html"
	.size	.L.str.12, 5

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"T1"
	.size	.L.str.13, 3

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"reviews"
	.size	.L.str.14, 8

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"en"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"fair"
	.size	.L.str.16, 5

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"good"
	.size	.L.str.17, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
