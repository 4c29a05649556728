	.text
	.file	"tables.c"
	.globl	check_tables                    # -- Begin function check_tables
	.p2align	4, 0x90
	.type	check_tables,@function
check_tables:                           # @check_tables
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$248, %rsp
	leaq	160(%rsp), %rbp
	movq	%rbp, %rdi
	callq	on_june_30@PLT
	movq	$0, 48(%rsp)
	movq	$0, 112(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	error@GOTPCREL(%rip), %r9
	xorl	%r15d, %r15d
	leaq	48(%rsp), %rbx
	xorl	%edx, %edx
	movq	%rbp, %rcx
	movq	%rbx, %r8
	movq	%r9, %rbp
	callq	ipsf_reviews_score@PLT
	leaq	.L.str.1(%rip), %r13
	movq	%r13, %rdi
	movl	$8, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdi
	leaq	.L.str(%rip), %rsi
	leaq	112(%rsp), %rdx
	movq	%rbp, %rcx
	callq	ipsf_reviews_table@PLT
	movq	%r13, %rdi
	movl	$9, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbx, %rdi
	callq	ipsf_reviews_free@PLT
	movq	112(%rsp), %rdi
	movq	%rdi, 16(%rsp)
	callq	ipsf_table_row_count@PLT
	movl	$3, %ecx
	movq	%r13, %rdi
	movl	$34, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	leaq	.L.str.2(%rip), %r12
	leaq	160(%rsp), %rbx
	movq	%r12, %rsi
	movq	%rbx, %rdx
	callq	column_of
	movq	%rax, %rbp
	movl	160(%rsp), %edx
	movl	$80, %ecx
	movq	%r13, %rdi
	movl	$36, %esi
	callq	check_number@PLT
	movslq	164(%rsp), %rdx
	movq	%r13, %rdi
	movl	$37, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	168(%rsp), %rdx
	movl	$1, %r14d
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$38, %esi
	callq	check_number@PLT
	movslq	172(%rsp), %rdx
	movq	%r13, %rdi
	movl	$39, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	176(%rsp), %rdx
	movq	%r13, %rdi
	movl	$40, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	180(%rsp), %rdx
	movq	%r13, %rdi
	movl	$41, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	200(%rsp), %rdx
	movq	%r13, %rdi
	movl	$42, %esi
	movq	%r12, %rcx
	callq	check_text@PLT
	movq	208(%rsp), %rdx
	movq	%r13, %rdi
	movl	$43, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	232(%rsp), %rdx
	leaq	.L.str.3(%rip), %rcx
	movq	%r13, %rdi
	movl	$44, %esi
	callq	check_text@PLT
	movq	16(%rsp), %rdi
	movq	error@GOTPCREL(%rip), %r12
	movq	%r12, (%rsp)
	leaq	48(%rsp), %r8
	leaq	40(%rsp), %r9
	movl	$3, %ecx
	movq	%rbp, %rsi
	xorl	%edx, %edx
	callq	ipsf_table_copy_numbers@PLT
	movq	%r13, %rdi
	movl	$45, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdx
	movl	$19904, %ecx                    # imm = 0x4DC0
	movq	%r13, %rdi
	movl	$46, %esi
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	leaq	.L.str.4(%rip), %rsi
	movq	%rbx, %rdx
	callq	column_of
	movq	%rax, %rbp
	movq	%rax, 240(%rsp)                 # 8-byte Spill
	movslq	164(%rsp), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$48, %esi
	callq	check_number@PLT
	movslq	168(%rsp), %rdx
	movq	%r13, %rdi
	movl	$49, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	movq	%r12, (%rsp)
	movl	$3, %ecx
	movq	%rbp, %rsi
	xorl	%edx, %edx
	leaq	48(%rsp), %rbp
	movq	%rbp, %r8
	leaq	40(%rsp), %rbx
	movq	%rbx, %r9
	callq	ipsf_table_copy_numbers@PLT
	movq	%r13, %rdi
	movl	$50, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	56(%rsp), %rdx
	movl	$4, %ecx
	movq	%r13, %rdi
	movl	$51, %esi
	callq	check_number@PLT
	movzbl	41(%rsp), %edx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$52, %esi
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	leaq	.L.str.5(%rip), %rsi
	leaq	160(%rsp), %rdx
	callq	column_of
	movq	16(%rsp), %rdi
	movq	%r12, (%rsp)
	movl	$3, %ecx
	movq	%rax, %rsi
	xorl	%edx, %edx
	movq	%rbp, %r8
	movq	%rbx, %r9
	callq	ipsf_table_copy_numbers@PLT
	movq	%r13, %rdi
	movl	$54, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdx
	movq	%r13, %rdi
	movl	$55, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movzbl	40(%rsp), %edx
	movq	%r13, %rdi
	movl	$56, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	56(%rsp), %rdx
	movl	$5, %ecx
	movq	%r13, %rdi
	movl	$57, %esi
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	leaq	.L.str.6(%rip), %rsi
	leaq	160(%rsp), %rdx
	callq	column_of
	movq	%rax, %rbp
	movslq	164(%rsp), %rdx
	movl	$6, %ecx
	movq	%r13, %rdi
	movl	$59, %esi
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	leaq	112(%rsp), %r12
	movl	$3, %ecx
	movq	%rbp, %rsi
	xorl	%edx, %edx
	movq	%r12, %r8
	movq	error@GOTPCREL(%rip), %rbp
	movq	%rbp, %r9
	callq	ipsf_table_copy_texts@PLT
	movq	%r13, %rdi
	movl	$60, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	120(%rsp), %rdx
	leaq	.L.str.7(%rip), %rcx
	movq	%r13, %rdi
	movl	$61, %esi
	callq	check_text@PLT
	movq	16(%rsp), %rdi
	movl	$3, %ecx
	movq	240(%rsp), %rsi                 # 8-byte Reload
	xorl	%edx, %edx
	movq	%r12, %r8
	movq	%rbp, %r9
	movq	%rbp, %r12
	callq	ipsf_table_copy_texts@PLT
	movq	%r13, %rdi
	movl	$62, %esi
	movl	%eax, %edx
	movl	$1, %ecx
	callq	check_status@PLT
	leaq	16(%rsp), %rdi
	callq	ipsf_table_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 16(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$64, %esi
	callq	check_number@PLT
	leaq	160(%rsp), %rbp
	movq	%rbp, %rdi
	callq	on_june_30@PLT
	movq	$0, 48(%rsp)
	movq	$0, 112(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	leaq	48(%rsp), %rbx
	xorl	%edx, %edx
	movq	%rbp, %rcx
	movq	%rbx, %r8
	movq	%r12, %r9
	callq	ipsf_reviews_score@PLT
	movq	%r13, %rdi
	movl	$8, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdi
	leaq	112(%rsp), %rdx
	leaq	.L.str(%rip), %rsi
	movq	%r12, %rcx
	movq	%r12, %rbp
	callq	ipsf_reviews_table@PLT
	movq	%r13, %rdi
	movl	$9, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbx, %rdi
	callq	ipsf_reviews_free@PLT
	movq	112(%rsp), %rdi
	movq	%rdi, 16(%rsp)
	movups	.L__const.check_words.word+16(%rip), %xmm0
	movaps	%xmm0, 64(%rsp)
	movups	.L__const.check_words.word(%rip), %xmm0
	movaps	%xmm0, 48(%rsp)
	leaq	.L.str.8(%rip), %rsi
	leaq	160(%rsp), %rdx
	callq	column_of
	movq	%rax, %r12
	movslq	164(%rsp), %rdx
	movl	$5, %ecx
	movq	%r13, %rdi
	movl	$74, %esi
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	leaq	112(%rsp), %r8
	movl	$3, %ecx
	movq	%r12, %rsi
	xorl	%edx, %edx
	movq	%rbp, %r9
	callq	ipsf_table_copy_texts@PLT
	movq	%r13, %rdi
	movl	$75, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	120(%rsp), %rdx
	leaq	.L.str.9(%rip), %rcx
	movq	%r13, %rdi
	movl	$76, %esi
	callq	check_text@PLT
	xorl	%edx, %edx
	cmpl	$0, 180(%rsp)
	setg	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$77, %esi
	callq	check_number@PLT
	cmpl	$0, 180(%rsp)
	jle	.LBB0_6
# %bb.1:
	movq	$-1, %rbx
	leaq	48(%rsp), %rbp
	leaq	.L.str.9(%rip), %r13
	.p2align	4, 0x90
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	leaq	-1(%r14), %r15
	movl	$32, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movq	16(%rsp), %rdi
	movl	$1, %ecx
	movq	%r12, %rsi
	movq	%r15, %rdx
	movq	%rbp, %r8
	movq	error@GOTPCREL(%rip), %r9
	callq	ipsf_table_copy_words@PLT
	leaq	.L.str.1(%rip), %rdi
	movl	$80, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	56(%rsp), %rdi
	movq	%r13, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	je	.LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	movq	%rbx, %r15
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	movslq	180(%rsp), %rax
	cmpq	%rax, %r14
	jge	.LBB0_5
# %bb.11:                               #   in Loop: Header=BB0_2 Depth=1
	addq	$1, %r14
	movq	%r15, %rbx
	testq	%r15, %r15
	js	.LBB0_2
.LBB0_5:
	notq	%r15
	shrq	$63, %r15
.LBB0_6:
	leaq	.L.str.1(%rip), %rbx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$83, %esi
	movq	%r15, %rdx
	callq	check_number@PLT
	movl	48(%rsp), %edx
	movl	$32, %ecx
	movq	%rbx, %rdi
	movl	$84, %esi
	callq	check_number@PLT
	movslq	52(%rsp), %rdx
	xorl	%ebp, %ebp
	movq	%rbx, %rdi
	movl	$85, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	16(%rsp), %rdi
	leaq	.L.str.10(%rip), %rsi
	movq	lent@GOTPCREL(%rip), %r15
	movq	error@GOTPCREL(%rip), %r14
	xorl	%edx, %edx
	movq	%r15, %rcx
	xorl	%r8d, %r8d
	movq	%r14, %r9
	callq	ipsf_table_csv@PLT
	movq	%rbx, %rdi
	movl	$86, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	(%r15), %rdi
	movq	64(%rsp), %rsi
	callq	strstr@PLT
	testq	%rax, %rax
	je	.LBB0_8
# %bb.7:
	movq	(%r15), %rdi
	movq	72(%rsp), %rsi
	callq	strstr@PLT
	xorl	%ebp, %ebp
	testq	%rax, %rax
	sete	%bpl
.LBB0_8:
	leaq	.L.str.1(%rip), %rbx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$87, %esi
	movq	%rbp, %rdx
	callq	check_number@PLT
	leaq	16(%rsp), %rdi
	callq	ipsf_table_free@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 96(%rsp)
	movl	$56, 48(%rsp)
	movq	$-1, 80(%rsp)
	movabsq	$-9223372036854755994, %rax     # imm = 0x8000000000004D66
	movq	%rax, 52(%rsp)
	movq	$0, 40(%rsp)
	movq	$0, 8(%rsp)
	movl	$19843, 56(%rsp)                # imm = 0x4D83
	movq	$5, 80(%rsp)
	movq	edition@GOTPCREL(%rip), %r13
	movq	(%r13), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	leaq	48(%rsp), %rdx
	leaq	40(%rsp), %rbp
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_tracking_new@PLT
	xorl	%r15d, %r15d
	movq	%rbx, %rdi
	movl	$102, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	40(%rsp), %rdi
	leaq	.L.str.11(%rip), %rsi
	leaq	8(%rsp), %rdx
	movq	%r14, %rcx
	callq	ipsf_tracking_table@PLT
	movq	%rbx, %rdi
	movl	$103, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbp, %rdi
	callq	ipsf_tracking_free@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.12(%rip), %rsi
	leaq	160(%rsp), %r12
	movq	%r12, %rdx
	callq	column_of
	movq	%rax, %rbp
	movslq	164(%rsp), %rdx
	movl	$3, %ecx
	movq	%rbx, %rdi
	movl	$106, %esi
	callq	check_number@PLT
	movslq	176(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$107, %esi
	callq	check_number@PLT
	movslq	172(%rsp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$108, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.13(%rip), %rsi
	movq	%r12, %rdx
	callq	column_of
	movslq	176(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$110, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	172(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$111, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	112(%rsp), %r8
	movl	$3, %ecx
	movq	%rbp, %rsi
	xorl	%edx, %edx
	movq	%r14, %r9
	callq	ipsf_table_copy_fractions@PLT
	movq	%rbx, %rdi
	movl	$112, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	112(%rsp), %rdx
	movq	%rbx, %rdi
	movl	$113, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	120(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$113, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.14(%rip), %rsi
	movq	%r12, %rdx
	callq	column_of
	movq	%rax, %rbp
	movslq	164(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$115, %esi
	callq	check_number@PLT
	xorl	%edx, %edx
	cmpq	$0, 192(%rsp)
	setne	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$116, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	movq	%r14, (%rsp)
	leaq	16(%rsp), %r8
	movl	$3, %ecx
	movq	%rbp, %rsi
	xorl	%edx, %edx
	xorl	%r9d, %r9d
	callq	ipsf_table_copy_numbers@PLT
	movq	%rbx, %rdi
	movl	$117, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$118, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.15(%rip), %rsi
	movq	%r12, %rdx
	callq	column_of
	movq	216(%rsp), %rdi
	leaq	.L.str.16(%rip), %rsi
	callq	strstr@PLT
	testq	%rax, %rax
	je	.LBB0_10
# %bb.9:
	movq	224(%rsp), %rdi
	leaq	.L.str.16(%rip), %rsi
	callq	strstr@PLT
	xorl	%r15d, %r15d
	testq	%rax, %rax
	sete	%r15b
.LBB0_10:
	leaq	.L.str.1(%rip), %r12
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$120, %esi
	movq	%r15, %rdx
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.17(%rip), %rsi
	leaq	160(%rsp), %rdx
	callq	column_of
	movq	8(%rsp), %rdi
	movq	%r14, (%rsp)
	leaq	16(%rsp), %r8
	movl	$2, %edx
	movl	$1, %ecx
	movq	%rax, %rsi
	xorl	%r9d, %r9d
	callq	ipsf_table_copy_numbers@PLT
	movq	%r12, %rdi
	movl	$122, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdx
	movl	$5, %ecx
	movq	%r12, %rdi
	movl	$123, %esi
	callq	check_number@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_table_free@PLT
	leaq	160(%rsp), %rbp
	movq	%rbp, %rdi
	callq	on_june_30@PLT
	movq	$0, 48(%rsp)
	movq	$0, 112(%rsp)
	movq	(%r13), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	leaq	48(%rsp), %r15
	xorl	%edx, %edx
	movq	%rbp, %rcx
	movq	%r15, %r8
	movq	%r14, %r9
	callq	ipsf_reviews_score@PLT
	movq	%r12, %rdi
	movl	$8, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdi
	leaq	.L.str.18(%rip), %rsi
	leaq	112(%rsp), %rdx
	movq	%r14, %rcx
	callq	ipsf_reviews_table@PLT
	movq	%r12, %rdi
	movl	$9, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%r15, %rdi
	callq	ipsf_reviews_free@PLT
	movq	112(%rsp), %rdi
	movq	%rdi, 112(%rsp)
	leaq	.L.str.19(%rip), %rsi
	leaq	160(%rsp), %rbp
	movq	%rbp, %rdx
	callq	column_of
	movslq	164(%rsp), %rdx
	movl	$4, %ecx
	movq	%r12, %rdi
	movl	$132, %esi
	callq	check_number@PLT
	movq	112(%rsp), %rdi
	leaq	.L.str.20(%rip), %rbx
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	column_of
	movq	208(%rsp), %rdx
	movq	%r12, %rdi
	movl	$134, %esi
	movq	%rbx, %rcx
	callq	check_text@PLT
	movq	112(%rsp), %rdi
	leaq	.L.str.21(%rip), %rsi
	callq	ipsf_table_title@PLT
	movq	%rax, %rdi
	callq	strlen@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	setne	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$135, %esi
	callq	check_number@PLT
	movq	112(%rsp), %rdi
	leaq	.L.str.22(%rip), %rsi
	callq	ipsf_table_title@PLT
	movq	%r12, %rdi
	movl	$136, %esi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	112(%rsp), %rdi
	leaq	48(%rsp), %rbx
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	ipsf_table_arrow@PLT
	movl	$1, %edx
	movq	%r12, %rdi
	movl	$137, %esi
	movq	%rbx, %rcx
	movl	%eax, %r8d
	callq	check_stream@PLT
	movq	112(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %rbx
	movq	length@GOTPCREL(%rip), %rbp
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	movq	%r14, %rcx
	callq	ipsf_table_json@PLT
	movq	%r12, %rdi
	movl	$138, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	112(%rsp), %rdi
	leaq	.L.str.10(%rip), %rsi
	movl	$1, %edx
	movq	%rbx, %rcx
	movq	%rbp, %r8
	movq	%r14, %r9
	callq	ipsf_table_csv@PLT
	movq	%r12, %rdi
	movl	$139, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	leaq	112(%rsp), %rdi
	callq	ipsf_table_free@PLT
	addq	$248, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_tables, .Lfunc_end0-check_tables
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function column_of
	.type	column_of,@function
column_of:                              # @column_of
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdx, %r14
	movq	%rsi, (%rsp)                    # 8-byte Spill
	movq	%rdi, %r12
	callq	ipsf_table_column_count@PLT
	testq	%rax, %rax
	setg	%bpl
	jle	.LBB1_1
# %bb.2:
	leaq	4(%r14), %r15
	xorl	%ebx, %ebx
                                        # implicit-def: $r13
	.p2align	4, 0x90
.LBB1_4:                                # =>This Inner Loop Header: Depth=1
	movl	$80, (%r14)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 60(%r15)
	movups	%xmm0, 48(%r15)
	movups	%xmm0, 32(%r15)
	movups	%xmm0, 16(%r15)
	movups	%xmm0, (%r15)
	movl	$80, %esi
	movq	%r14, %rdi
	callq	stale@PLT
	movl	$1, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%r14, %rcx
	movq	error@GOTPCREL(%rip), %r8
	callq	ipsf_table_copy_columns@PLT
	leaq	.L.str.1(%rip), %rdi
	movl	$20, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	24(%r14), %rdi
	movq	(%rsp), %rsi                    # 8-byte Reload
	callq	strcmp@PLT
	testl	%eax, %eax
	cmoveq	%rbx, %r13
	je	.LBB1_5
# %bb.3:                                #   in Loop: Header=BB1_4 Depth=1
	addq	$1, %rbx
	movq	%r12, %rdi
	callq	ipsf_table_column_count@PLT
	cmpq	%rax, %rbx
	setl	%bpl
	jl	.LBB1_4
.LBB1_5:
	testb	$1, %bpl
	jne	.LBB1_7
.LBB1_6:
	leaq	.L.str.1(%rip), %rdi
	xorl	%r13d, %r13d
	movl	$1, %ecx
	movl	$23, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
.LBB1_7:
	movq	%r13, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB1_1:
                                        # implicit-def: $r13
	testb	$1, %bpl
	je	.LBB1_6
	jmp	.LBB1_7
.Lfunc_end1:
	.size	column_of, .Lfunc_end1-column_of
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"criteria"
	.size	.L.str, 9

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"tables.c"
	.size	.L.str.1, 9

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"as_of"
	.size	.L.str.2, 6

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"The last day of the window."
	.size	.L.str.3, 28

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"score"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"next_level"
	.size	.L.str.5, 11

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"key"
	.size	.L.str.6, 4

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"community"
	.size	.L.str.7, 10

	.type	.L__const.check_words.word,@object # @__const.check_words.word
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.check_words.word:
	.long	32                              # 0x20
	.long	0                               # 0x0
	.quad	0
	.quad	0
	.quad	0
	.size	.L__const.check_words.word, 32

	.type	.L.str.8,@object                # @.str.8
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.8:
	.asciz	"basis"
	.size	.L.str.8, 6

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"measure"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"fi"
	.size	.L.str.10, 3

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"rows"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"employed_percent"
	.size	.L.str.12, 17

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"employer_meetings_per_week"
	.size	.L.str.13, 27

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"clients_at_end"
	.size	.L.str.14, 15

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"employer_contacts"
	.size	.L.str.15, 18

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"\303\266"
	.size	.L.str.16, 3

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"goal_jobs_started"
	.size	.L.str.17, 18

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"reviews"
	.size	.L.str.18, 8

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"out_of_date"
	.size	.L.str.19, 12

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"months"
	.size	.L.str.20, 7

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"en"
	.size	.L.str.21, 3

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"sv"
	.size	.L.str.22, 3

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
