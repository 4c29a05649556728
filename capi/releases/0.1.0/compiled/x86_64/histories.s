	.text
	.file	"histories.c"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4                               # -- Begin function check_histories
.LCPI0_0:
	.long	1                               # 0x1
	.long	1                               # 0x1
	.long	1                               # 0x1
	.long	1                               # 0x1
	.text
	.globl	check_histories
	.p2align	4, 0x90
	.type	check_histories,@function
check_histories:                        # @check_histories
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$280, %rsp                      # imm = 0x118
	movq	$0, 128(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 96(%rsp)
	movabsq	$4294967384, %rbx               # imm = 0x100000058
	movq	%rbx, 16(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movq	%rax, 24(%rsp)
	leaq	tell(%rip), %rbp
	movq	%rbp, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	$0, 48(%rsp)
	leaq	load_options.teams(%rip), %r14
	movq	%r14, 56(%rsp)
	movq	$1, 64(%rsp)
	movq	$0, 72(%rsp)
	movaps	.LCPI0_0(%rip), %xmm0           # xmm0 = [1,1,1,1]
	movaps	%xmm0, 80(%rsp)
	movq	$0, 192(%rsp)
	leaq	.L.str(%rip), %rdi
	callq	ipsf_has@PLT
	testl	%eax, %eax
	je	.LBB0_2
# %bb.1:
	movq	$0, 64(%rsp)
	leaq	.L.str.2(%rip), %r15
	movq	%r15, %rdi
	callq	in_folder@PLT
	movq	%r14, %rbp
	movq	error@GOTPCREL(%rip), %r14
	leaq	16(%rsp), %r12
	leaq	192(%rsp), %r13
	movq	%rax, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	movq	%r14, %rcx
	callq	ipsf_history_load@PLT
	leaq	.L.str.1(%rip), %rbx
	movq	%rbx, %rdi
	movl	$55, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpl	$0, 128(%rsp)
	setg	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$56, %esi
	callq	check_number@PLT
	movq	192(%rsp), %rdi
	callq	check_same
	movq	%r13, %rdi
	callq	ipsf_history_free@PLT
	movl	$2, 80(%rsp)
	movq	%r15, %rdi
	callq	in_folder@PLT
	movq	%rax, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	movq	%r14, %rcx
	callq	ipsf_history_load@PLT
	movq	%rbx, %rdi
	movl	$60, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	movl	$0, 80(%rsp)
	movl	$1, 132(%rsp)
	movq	%r15, %rdi
	callq	in_folder@PLT
	movq	%rax, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	movq	%r14, %rcx
	movq	%rbp, %r14
	leaq	tell(%rip), %rbp
	callq	ipsf_history_load@PLT
	movq	%rbx, %rdi
	movl	$63, %esi
	movl	%eax, %edx
	movl	$4, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpq	$0, 192(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movabsq	$4294967384, %rbx               # imm = 0x100000058
	movl	$64, %esi
	callq	check_number@PLT
.LBB0_2:
	movq	$0, 128(%rsp)
	movq	$0, 192(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	$0, 96(%rsp)
	movq	%rbx, 16(%rsp)
	movq	edition@GOTPCREL(%rip), %r12
	movq	(%r12), %rax
	movq	%rax, 24(%rsp)
	movq	%rbp, 32(%rsp)
	leaq	192(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	$0, 48(%rsp)
	movq	%r14, 56(%rsp)
	movaps	.LCPI0_0(%rip), %xmm1           # xmm1 = [1,1,1,1]
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 240(%rsp)
	movq	$-1, 8(%rsp)
	leaq	.L.str.5(%rip), %rbx
	movq	%rbx, %rdi
	callq	remove@PLT
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	(%r12), %rsi
	movq	error@GOTPCREL(%rip), %r13
	movq	%rbx, %rdx
	movq	%r13, %rcx
	callq	ipsf_history_pack@PLT
	leaq	.L.str.1(%rip), %r14
	movq	%r14, %rdi
	movl	$76, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	16(%rsp), %rbp
	leaq	128(%rsp), %r15
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
	movq	%r13, %rcx
	callq	ipsf_history_load@PLT
	movq	%r14, %rdi
	movl	$77, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	128(%rsp), %rdi
	callq	check_same
	movq	%r15, %rdi
	callq	ipsf_history_free@PLT
	leaq	check_pack.nobody(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	$1, 64(%rsp)
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
	movq	%r13, %rcx
	callq	ipsf_history_load@PLT
	movq	%r14, %rdi
	movl	$82, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	movq	%rbx, %rdi
	callq	remove@PLT
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	(%r12), %rsi
	leaq	240(%rsp), %rbx
	movq	%rbx, %rdx
	movq	%r13, %rcx
	callq	ipsf_history_save@PLT
	movq	%r14, %rdi
	movl	$84, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	240(%rsp), %rdi
	leaq	8(%rsp), %rsi
	callq	ipsf_bytes_data@PLT
	movq	%rax, %rbp
	movq	8(%rsp), %rsi
	movq	(%r12), %rdx
	movq	%rax, %rdi
	movq	%r15, %rcx
	movq	%r13, %r8
	callq	ipsf_history_restore@PLT
	movq	%r14, %rdi
	movl	$86, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	128(%rsp), %rdi
	callq	check_same
	movq	%r15, %rdi
	callq	ipsf_history_free@PLT
	movq	8(%rsp), %rsi
	addq	$-1, %rsi
	movq	(%r12), %rdx
	movq	%rbp, %rdi
	movq	%r15, %rcx
	movq	%r13, %r8
	callq	ipsf_history_restore@PLT
	movq	%r14, %rdi
	movl	$89, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	movq	%rbx, %rdi
	callq	ipsf_bytes_free@PLT
	movq	$0, 16(%rsp)
	movq	history@GOTPCREL(%rip), %r12
	movq	(%r12), %rdi
	leaq	check_part.teams(%rip), %rbx
	leaq	16(%rsp), %rbp
	movl	$1, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rcx
	movq	%r13, %r8
	callq	ipsf_history_part@PLT
	movq	%r14, %rdi
	movl	$96, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	leaq	.L.str.6(%rip), %rsi
	callq	ipsf_history_row_count@PLT
	movl	$4, %ecx
	movq	%r14, %rdi
	movl	$97, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	%rbp, %rdi
	callq	ipsf_history_free@PLT
	movq	(%r12), %rdi
	movl	$2, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rcx
	movq	%r13, %r8
	callq	ipsf_history_part@PLT
	movq	%r14, %rdi
	movl	$99, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	movq	(%r12), %rdi
	leaq	.L.str.7(%rip), %rbp
	movq	%rbp, %rsi
	callq	ipsf_history_row_count@PLT
	movl	$4, %ecx
	movq	%r14, %rdi
	movl	$100, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	(%r12), %rdi
	leaq	.L.str.8(%rip), %rsi
	callq	ipsf_history_row_count@PLT
	movq	%r14, %rdi
	movl	$101, %esi
	movq	%rax, %rdx
	movq	$-1, %rcx
	callq	check_number@PLT
	movq	$0, 128(%rsp)
	movq	$0, 192(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 112(%rsp)
	movabsq	$-9223372036854775704, %rax     # imm = 0x8000000000000068
	movq	%rax, 16(%rsp)
	movabsq	$-9223372036854775808, %rax     # imm = 0x8000000000000000
	movq	%rax, 32(%rsp)
	movq	%rax, 56(%rsp)
	movq	%rax, 104(%rsp)
	movl	$-1, 112(%rsp)
	movq	(%r12), %rdi
	leaq	128(%rsp), %r15
	xorl	%esi, %esi
	movq	%r15, %rdx
	movq	%r13, %rcx
	callq	ipsf_builder_continue@PLT
	movq	%r14, %rdi
	movl	$109, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	128(%rsp), %rdi
	leaq	.L.str.9(%rip), %rsi
	movq	%r13, %rdx
	callq	ipsf_builder_add_table@PLT
	movq	%r14, %rdi
	movl	$110, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	$19904, 20(%rsp)                # imm = 0x4DC0
	leaq	.L.str.10(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	.L.str.11(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	128(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r13, %rdx
	callq	ipsf_builder_add_contact@PLT
	movq	%r14, %rdi
	movl	$114, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	128(%rsp), %rdi
	leaq	192(%rsp), %rbx
	movq	%rbx, %rsi
	movq	%r13, %rdx
	callq	ipsf_builder_finish@PLT
	movq	%r14, %rdi
	movl	$115, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	192(%rsp), %rdi
	movq	%rbp, %rsi
	callq	ipsf_history_row_count@PLT
	movl	$5, %ecx
	movq	%r14, %rdi
	movl	$116, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	(%r12), %rdi
	movq	%rbp, %rsi
	callq	ipsf_history_row_count@PLT
	movl	$4, %ecx
	movq	%r14, %rdi
	movl	$117, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	%rbx, %rdi
	callq	ipsf_history_free@PLT
	movq	%r15, %rdi
	callq	ipsf_builder_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 128(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$120, %esi
	callq	check_number@PLT
	movq	$0, 192(%rsp)
	movq	$0, 240(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 112(%rsp)
	movabsq	$-9223372036854775704, %rax     # imm = 0x8000000000000068
	movq	%rax, 16(%rsp)
	movabsq	$-9223372036854775808, %r15     # imm = 0x8000000000000000
	movq	%r15, 32(%rsp)
	movq	%r15, 56(%rsp)
	movq	%r15, 104(%rsp)
	movl	$-1, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	$0, 176(%rsp)
	movl	$56, 128(%rsp)
	movq	%r12, %rbx
	movq	(%r12), %rdi
	callq	ipsf_history_warning_count@PLT
	movq	%r14, %rdi
	movl	$129, %esi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	(%r12), %rdi
	leaq	192(%rsp), %r12
	xorl	%esi, %esi
	movq	%r12, %rdx
	movq	%r13, %rcx
	callq	ipsf_builder_continue@PLT
	movq	%r14, %rdi
	movl	$130, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	$19904, 20(%rsp)                # imm = 0x4DC0
	leaq	.L.str.10(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	.L.str.12(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	.L.str.13(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	.L.str.14(%rip), %rax
	movq	%rax, 96(%rsp)
	movq	192(%rsp), %rdi
	leaq	16(%rsp), %rbx
	movq	%rbx, %rsi
	movq	%r13, %rdx
	callq	ipsf_builder_add_contact@PLT
	movq	%r14, %rdi
	movl	$136, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.15(%rip), %rax
	movq	%rax, 96(%rsp)
	movq	192(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	callq	ipsf_builder_add_contact@PLT
	movq	%r14, %rdi
	movl	$138, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	192(%rsp), %rdi
	leaq	240(%rsp), %rbx
	movq	%rbx, %rsi
	movq	%r13, %rdx
	callq	ipsf_builder_finish@PLT
	movq	%r14, %rdi
	movl	$139, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	240(%rsp), %rdi
	callq	ipsf_history_warning_count@PLT
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$140, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	128(%rsp), %rbp
	movl	$56, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movq	240(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r13, %r8
	callq	ipsf_history_warnings_copy@PLT
	movq	%r14, %rdi
	movl	$142, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	128(%rsp), %edx
	movl	$56, %ecx
	movq	%r14, %rdi
	movl	$143, %esi
	callq	check_number@PLT
	movl	132(%rsp), %edx
	movq	%r14, %rdi
	movl	$144, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	136(%rsp), %rdx
	leaq	.L.str.16(%rip), %rcx
	movq	%r14, %rdi
	movl	$145, %esi
	callq	check_text@PLT
	movq	144(%rsp), %rdx
	movq	%r14, %rdi
	movl	$146, %esi
	leaq	.L.str.7(%rip), %rcx
	callq	check_text@PLT
	movq	152(%rsp), %rdx
	leaq	.L.str.17(%rip), %rcx
	movq	%r14, %rdi
	movl	$147, %esi
	callq	check_text@PLT
	movq	160(%rsp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$148, %esi
	callq	check_number@PLT
	xorl	%edx, %edx
	cmpq	$0, 168(%rsp)
	setg	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$149, %esi
	callq	check_number@PLT
	movq	176(%rsp), %rax
	xorl	%edx, %edx
	cmpq	168(%rsp), %rax
	setg	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$150, %esi
	callq	check_number@PLT
	movq	%rbx, %rdi
	callq	ipsf_history_free@PLT
	movq	%r12, %rdi
	callq	ipsf_builder_free@PLT
	movq	$0, 8(%rsp)
	movq	$0, 184(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movl	$48, 128(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movabsq	$-9223372036854775768, %rax     # imm = 0x8000000000000028
	movq	%rax, 240(%rsp)
	movq	%r15, 256(%rsp)
	movq	%r15, 272(%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	$0, 96(%rsp)
	movl	$88, 16(%rsp)
	movq	$5000, 72(%rsp)                 # imm = 0x1388
	leaq	8(%rsp), %rsi
	xorl	%edi, %edi
	movq	%r13, %rdx
	callq	ipsf_builder_new@PLT
	movq	%r14, %rdi
	movl	$162, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	add_few_rows@PLT
	movq	8(%rsp), %rdi
	callq	add_other_rows@PLT
	leaq	.L.str.18(%rip), %rax
	movq	%rax, 248(%rsp)
	movl	$19904, 244(%rsp)               # imm = 0x4DC0
	leaq	.L.str.10(%rip), %rax
	movq	%rax, 264(%rsp)
	movq	8(%rsp), %rdi
	leaq	240(%rsp), %rsi
	movq	%r13, %rdx
	callq	ipsf_builder_add_transfer@PLT
	movq	%r14, %rdi
	movl	$168, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	leaq	184(%rsp), %rsi
	movq	%r13, %rdx
	callq	ipsf_builder_finish@PLT
	movq	%r14, %rdi
	movl	$169, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpq	$0, 184(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$170, %esi
	callq	check_number@PLT
	movq	(%r13), %rdi
	callq	ipsf_error_kept_count@PLT
	testq	%rax, %rax
	jle	.LBB0_6
# %bb.3:
	xorl	%ebx, %ebx
	leaq	128(%rsp), %r14
	leaq	.L.str.1(%rip), %r15
	leaq	.L.str.19(%rip), %rbp
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	movq	(%r13), %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	ipsf_error_problem@PLT
	movslq	%eax, %rdx
	movq	%r15, %rdi
	movl	$172, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	144(%rsp), %rdi
	movq	%rbp, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	je	.LBB0_6
# %bb.4:                                #   in Loop: Header=BB0_5 Depth=1
	addq	$1, %rbx
	movq	(%r13), %rdi
	callq	ipsf_error_kept_count@PLT
	cmpq	%rax, %rbx
	jl	.LBB0_5
.LBB0_6:
	movq	144(%rsp), %rdx
	leaq	.L.str.1(%rip), %rbx
	leaq	.L.str.19(%rip), %rcx
	movq	%rbx, %rdi
	movl	$175, %esi
	callq	check_text@PLT
	movq	152(%rsp), %rdx
	leaq	.L.str.20(%rip), %rcx
	movq	%rbx, %rdi
	movl	$176, %esi
	callq	check_text@PLT
	movq	136(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$177, %esi
	callq	check_number@PLT
	leaq	8(%rsp), %rbp
	movq	%rbp, %rdi
	callq	ipsf_builder_free@PLT
	movq	$1, 48(%rsp)
	movq	error@GOTPCREL(%rip), %r14
	leaq	16(%rsp), %rdi
	movq	%rbp, %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_new@PLT
	movq	%rbx, %rdi
	movl	$180, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movabsq	$-9223372036854775760, %rax     # imm = 0x8000000000000030
	movq	%rax, 192(%rsp)
	movabsq	$-9223372034707292160, %rax     # imm = 0x8000000080000000
	movq	%rax, 232(%rsp)
	movq	$1, 208(%rsp)
	movq	$1, 224(%rsp)
	movq	8(%rsp), %rdi
	leaq	192(%rsp), %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_add_coach@PLT
	testl	%eax, %eax
	jne	.LBB0_8
# %bb.7:
	movq	8(%rsp), %rdi
	movq	error@GOTPCREL(%rip), %rdx
	leaq	184(%rsp), %rsi
	callq	ipsf_builder_finish@PLT
.LBB0_8:
	movslq	%eax, %rdx
	leaq	.L.str.1(%rip), %rdi
	movl	$3, %ecx
	movl	$186, %esi
	callq	check_number@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_builder_free@PLT
	addq	$280, %rsp                      # imm = 0x118
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_histories, .Lfunc_end0-check_histories
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function check_same
	.type	check_same,@function
check_same:                             # @check_same
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$32, %rsp
	movq	%rdi, %rbx
	movq	$0, 24(%rsp)
	movq	$0, 16(%rsp)
	movq	$-1, 8(%rsp)
	movq	$-2, (%rsp)
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	edition@GOTPCREL(%rip), %r13
	movq	(%r13), %rsi
	movq	error@GOTPCREL(%rip), %r12
	leaq	24(%rsp), %rdx
	movq	%r12, %rcx
	callq	ipsf_history_save@PLT
	leaq	.L.str.1(%rip), %r14
	xorl	%r15d, %r15d
	movq	%r14, %rdi
	movl	$8, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	(%r13), %rsi
	leaq	16(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r12, %rcx
	callq	ipsf_history_save@PLT
	movq	%r14, %rdi
	movl	$9, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	24(%rsp), %rdi
	leaq	8(%rsp), %rsi
	callq	ipsf_bytes_data@PLT
	movq	%rax, %r12
	movq	16(%rsp), %rdi
	movq	%rsp, %rsi
	callq	ipsf_bytes_data@PLT
	movq	%rax, %rbx
	movq	(%rsp), %rdx
	movq	8(%rsp), %rcx
	movq	%r14, %rdi
	movl	$12, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdx
	cmpq	(%rsp), %rdx
	jne	.LBB1_2
# %bb.1:
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	memcmp@PLT
	xorl	%r15d, %r15d
	testl	%eax, %eax
	sete	%r15b
.LBB1_2:
	leaq	.L.str.1(%rip), %rdi
	movl	$1, %ecx
	movl	$13, %esi
	movq	%r15, %rdx
	callq	check_number@PLT
	leaq	24(%rsp), %rdi
	callq	ipsf_bytes_free@PLT
	leaq	16(%rsp), %rdi
	callq	ipsf_bytes_free@PLT
	addq	$32, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.Lfunc_end1:
	.size	check_same, .Lfunc_end1-check_same
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function tell
	.type	tell,@function
tell:                                   # @tell
# %bb.0:
	pushq	%rbx
	movq	%rdi, %rbx
	testq	%rsi, %rsi
	setns	%al
	cmpq	%rdx, %rsi
	setle	%cl
	andb	%al, %cl
	movzbl	%cl, %edx
	leaq	.L.str.1(%rip), %rdi
	movl	$1, %ecx
	movl	$25, %esi
	callq	check_number@PLT
	addl	$1, (%rbx)
	movl	4(%rbx), %eax
	popq	%rbx
	retq
.Lfunc_end2:
	.size	tell, .Lfunc_end2-tell
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"csv"
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"histories.c"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"history"
	.size	.L.str.2, 8

	.type	load_options.teams,@object      # @load_options.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
load_options.teams:
	.quad	.L.str.3
	.size	load_options.teams, 8

	.type	.L.str.3,@object                # @.str.3
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.3:
	.asciz	"T1"
	.size	.L.str.3, 3

	.type	check_pack.nobody,@object       # @check_pack.nobody
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
check_pack.nobody:
	.quad	.L.str.4
	.size	check_pack.nobody, 8

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"T9"
	.size	.L.str.4, 3

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"made-up.pack"
	.size	.L.str.5, 13

	.type	check_part.teams,@object        # @check_part.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
check_part.teams:
	.quad	.L.str.3
	.quad	.L.str.4
	.size	check_part.teams, 16

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"episodes"
	.size	.L.str.6, 9

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"contacts"
	.size	.L.str.7, 9

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"no such table"
	.size	.L.str.8, 14

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"signals"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"C1"
	.size	.L.str.10, 3

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"partner"
	.size	.L.str.11, 8

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"employer"
	.size	.L.str.12, 9

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"E1"
	.size	.L.str.13, 3

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"Mill"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"Mill "
	.size	.L.str.15, 6

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"ids-look-alike"
	.size	.L.str.16, 15

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"employer_id"
	.size	.L.str.17, 12

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"E9"
	.size	.L.str.18, 3

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"transfers"
	.size	.L.str.19, 10

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"episode_id"
	.size	.L.str.20, 11

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
