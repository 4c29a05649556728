	.text
	.file	"series.c"
	.globl	check_series                    # -- Begin function check_series
	.p2align	4, 0x90
	.type	check_series,@function
check_series:                           # @check_series
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$392, %rsp                      # imm = 0x188
	movl	$0, 20(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 368(%rsp)
	movl	$88, 304(%rsp)
	movabsq	$4294967302, %rax               # imm = 0x100000006
	movq	%rax, 320(%rsp)
	movabsq	$-9223372036854755934, %rax     # imm = 0x8000000000004DA2
	movq	%rax, 308(%rsp)
	movl	$19904, 312(%rsp)               # imm = 0x4DC0
	movl	$0, 316(%rsp)
	leaq	months.teams(%rip), %rax
	movq	%rax, 328(%rsp)
	movq	$1, 336(%rsp)
	leaq	months.exact(%rip), %rax
	movq	%rax, 344(%rsp)
	movq	$1, 352(%rsp)
	leaq	months.holidays(%rip), %rax
	movq	%rax, 360(%rsp)
	movq	$1, 368(%rsp)
	leaq	go_on(%rip), %rax
	movq	%rax, 376(%rsp)
	leaq	20(%rsp), %rax
	movq	%rax, 384(%rsp)
	movq	$0, 24(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	error@GOTPCREL(%rip), %r9
	leaq	304(%rsp), %rcx
	leaq	24(%rsp), %r8
	xorl	%edx, %edx
	callq	ipsf_series_score@PLT
	leaq	.L.str(%rip), %rbx
	movq	%rbx, %rdi
	movl	$126, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpl	$0, 20(%rsp)
	setg	%dl
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$127, %esi
	callq	check_number@PLT
	movq	24(%rsp), %r12
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movl	$72, 48(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movl	$56, 192(%rsp)
	callq	ipsf_measure_count@PLT
	movq	%rax, %r14
	callq	ipsf_measure_count@PLT
	testq	%rax, %rax
	jle	.LBB0_5
# %bb.1:
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	callq	ipsf_measure_name@PLT
	leaq	.L.str.4(%rip), %rsi
	movq	%rax, %rdi
	callq	strcmp@PLT
	testl	%eax, %eax
	je	.LBB0_6
# %bb.2:
	xorl	%ebx, %ebx
	leaq	.L.str.4(%rip), %rbp
	.p2align	4, 0x90
.LBB0_4:                                # =>This Inner Loop Header: Depth=1
	addq	$1, %rbx
	callq	ipsf_measure_count@PLT
	cmpq	%rax, %rbx
	jge	.LBB0_5
# %bb.3:                                #   in Loop: Header=BB0_4 Depth=1
	movq	%rbx, %rdi
	callq	ipsf_measure_name@PLT
	movq	%rax, %rdi
	movq	%rbp, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_4
	jmp	.LBB0_6
.LBB0_5:
	leaq	.L.str(%rip), %rdi
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	$46, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
.LBB0_6:
	movq	%r12, %rdi
	callq	ipsf_series_count@PLT
	leaq	.L.str(%rip), %r13
	movl	$2, %ecx
	movq	%r13, %rdi
	movl	$59, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	48(%rsp), %rbp
	movl	$144, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movq	error@GOTPCREL(%rip), %r15
	movl	$2, %edx
	movq	%r12, %rdi
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r15, %r8
	callq	ipsf_series_copy@PLT
	movq	%r13, %rdi
	movl	$61, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	52(%rsp), %rdx
	movl	$19874, %ecx                    # imm = 0x4DA2
	movq	%r13, %rdi
	movl	$62, %esi
	callq	check_number@PLT
	movslq	64(%rsp), %rdx
	movl	$10, %ecx
	movq	%r13, %rdi
	movl	$63, %esi
	callq	check_number@PLT
	movslq	68(%rsp), %rdx
	movl	$13, %ecx
	movq	%r13, %rdi
	movl	$64, %esi
	callq	check_number@PLT
	movslq	124(%rsp), %rdx
	movl	$19904, %ecx                    # imm = 0x4DC0
	movq	%r13, %rdi
	movl	$65, %esi
	callq	check_number@PLT
	movq	168(%rsp), %rdx
	leaq	.L.str.5(%rip), %rcx
	movq	%r13, %rdi
	movl	$66, %esi
	callq	check_text@PLT
	leaq	192(%rsp), %rcx
	movl	$2, %edx
	movq	%r12, %rdi
	xorl	%esi, %esi
	movq	%r15, %r8
	callq	ipsf_series_copy_scales@PLT
	movq	%r13, %rdi
	movl	$67, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	256(%rsp), %rdx
	movl	$12, %ecx
	movq	%r13, %rdi
	movl	$68, %esi
	callq	check_number@PLT
	leaq	42(%rsp), %rcx
	leaq	36(%rsp), %r8
	movl	$2, %edx
	movq	%r12, %rdi
	xorl	%esi, %esi
	movq	%r15, %r9
	callq	ipsf_series_copy_levels@PLT
	movq	%r13, %rdi
	movl	$69, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movzbl	44(%rsp), %edx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$70, %esi
	callq	check_number@PLT
	movzbl	38(%rsp), %edx
	movl	$4, %ecx
	movq	%r13, %rdi
	movl	$71, %esi
	callq	check_number@PLT
	movzbl	47(%rsp), %edx
	movl	$3, %ecx
	movq	%r13, %rdi
	movl	$72, %esi
	callq	check_number@PLT
	movzbl	41(%rsp), %edx
	movl	$3, %ecx
	movq	%r13, %rdi
	movl	$73, %esi
	callq	check_number@PLT
	leaq	-1(%r14), %rax
	xorl	%edx, %edx
	cmpq	$200, %rax
	setb	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$74, %esi
	callq	check_number@PLT
	cmpq	$200, %r14
	jg	.LBB0_8
# %bb.7:
	leaq	check_dates.measures(%rip), %r13
	movq	error@GOTPCREL(%rip), %r8
	movl	$2, %edx
	movq	%r12, %rdi
	xorl	%esi, %esi
	movq	%r13, %rcx
	callq	ipsf_series_copy_measures@PLT
	leaq	.L.str(%rip), %r12
	movq	%r12, %rdi
	movl	$76, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbx, %rbp
	shlq	$4, %rbp
	movq	(%rbp,%r13), %rdx
	movl	$3000, %ecx                     # imm = 0xBB8
	movq	%r12, %rdi
	movl	$77, %esi
	callq	check_number@PLT
	movq	8(%rbp,%r13), %rdx
	movl	$1500, %ecx                     # imm = 0x5DC
	movq	%r12, %rdi
	movl	$77, %esi
	callq	check_number@PLT
	addq	%rbx, %r14
	shlq	$4, %r14
	movq	(%r14,%r13), %rdx
	movl	$2000, %ecx                     # imm = 0x7D0
	movq	%r12, %rdi
	movl	$78, %esi
	callq	check_number@PLT
	movq	8(%r14,%r13), %rdx
	movl	$1500, %ecx                     # imm = 0x5DC
	movq	%r12, %rdi
	movl	$78, %esi
	callq	check_number@PLT
.LBB0_8:
	movq	24(%rsp), %rbx
	movq	$0, 192(%rsp)
	leaq	192(%rsp), %rbp
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rbp, %rdx
	movq	%r15, %rcx
	callq	ipsf_series_review@PLT
	leaq	.L.str(%rip), %r12
	movq	%r12, %rdi
	movl	$84, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	192(%rsp), %rdi
	callq	ipsf_reviews_count@PLT
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$85, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	%rbp, %rdi
	callq	ipsf_reviews_free@PLT
	leaq	48(%rsp), %rbp
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
	callq	ipsf_series_arrow@PLT
	movl	$2, %edx
	movq	%r12, %rdi
	movl	$87, %esi
	movq	%rbp, %rcx
	movl	%eax, %r8d
	callq	check_stream@PLT
	leaq	.L.str.6(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%rbx, %rdi
	movq	%r15, %rcx
	callq	ipsf_series_table@PLT
	movl	$2, %edx
	movq	%r12, %rdi
	movl	$88, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	lent@GOTPCREL(%rip), %r13
	movq	length@GOTPCREL(%rip), %r14
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%r14, %rdx
	movq	%r15, %rcx
	callq	ipsf_series_json@PLT
	movq	%r12, %rdi
	movl	$89, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%r13, %rdx
	movq	%r14, %rcx
	movq	%r15, %r8
	callq	ipsf_series_csv@PLT
	movq	%r12, %rdi
	movl	$90, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	%r15, %r8
	leaq	.L.str.7(%rip), %r15
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r13, %rdx
	movq	%r14, %rcx
	movq	%r8, %r14
	callq	ipsf_series_text@PLT
	movq	%r12, %rdi
	movl	$91, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	bytes@GOTPCREL(%rip), %rbp
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	%r14, %rcx
	movq	%r14, %r15
	callq	ipsf_series_xlsx@PLT
	leaq	.L.str.8(%rip), %rdx
	movq	%r12, %rdi
	movl	$92, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%rbp, %rdx
	movq	%r14, %rcx
	callq	ipsf_series_html@PLT
	leaq	.L.str.9(%rip), %rdx
	movq	%r12, %rdi
	movl	$93, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	leaq	24(%rsp), %rdi
	callq	ipsf_series_free@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	$0, 128(%rsp)
	movl	$88, 48(%rsp)
	movl	$6, 64(%rsp)
	movabsq	$-9223372036854756085, %rbp     # imm = 0x8000000000004D0B
	movq	%rbp, 52(%rsp)
	movq	$0, 192(%rsp)
	movl	$20088, 56(%rsp)                # imm = 0x4E78
	movl	$0, 60(%rsp)
	movq	edition@GOTPCREL(%rip), %r14
	movq	(%r14), %rdi
	movq	history@GOTPCREL(%rip), %r13
	movq	(%r13), %rsi
	leaq	48(%rsp), %rcx
	leaq	192(%rsp), %rbx
	xorl	%edx, %edx
	movq	%rbx, %r8
	movq	%r15, %r9
	callq	ipsf_series_score@PLT
	movq	%r12, %rdi
	movl	$37, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	192(%rsp), %rdi
	callq	ipsf_series_count@PLT
	movl	$12, %ecx
	movq	%r12, %rdi
	movl	$38, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	%rbx, %rdi
	callq	ipsf_series_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 192(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$40, %esi
	callq	check_number@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	$0, 128(%rsp)
	movl	$88, 48(%rsp)
	movl	$6, 64(%rsp)
	movq	%rbp, 52(%rsp)
	movq	$0, 192(%rsp)
	movl	$20088, 56(%rsp)                # imm = 0x4E78
	movl	$1, 60(%rsp)
	movq	(%r14), %rdi
	movq	(%r13), %rsi
	leaq	48(%rsp), %rcx
	leaq	192(%rsp), %rbx
	xorl	%edx, %edx
	movq	%rbx, %r8
	movq	%r15, %r9
	callq	ipsf_series_score@PLT
	movq	%r12, %rdi
	movl	$37, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	192(%rsp), %rdi
	callq	ipsf_series_count@PLT
	movl	$4, %ecx
	movq	%r12, %rdi
	movl	$38, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	%rbx, %rdi
	callq	ipsf_series_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 192(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$40, %esi
	callq	check_number@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	$0, 128(%rsp)
	movl	$88, 48(%rsp)
	movl	$6, 64(%rsp)
	movq	%rbp, 52(%rsp)
	movq	$0, 192(%rsp)
	movl	$20088, 56(%rsp)                # imm = 0x4E78
	movl	$2, 60(%rsp)
	movq	(%r14), %rdi
	movq	(%r13), %rsi
	leaq	48(%rsp), %rcx
	leaq	192(%rsp), %rbx
	xorl	%edx, %edx
	movq	%rbx, %r8
	movq	%r15, %r9
	callq	ipsf_series_score@PLT
	movq	%r12, %rdi
	movl	$37, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	192(%rsp), %rdi
	callq	ipsf_series_count@PLT
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$38, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	%rbx, %rdi
	callq	ipsf_series_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 192(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$40, %esi
	callq	check_number@PLT
	movq	$0, 192(%rsp)
	movq	.L__const.check_publishing.published+16(%rip), %rax
	movq	%rax, 64(%rsp)
	movups	.L__const.check_publishing.published(%rip), %xmm0
	movaps	%xmm0, 48(%rsp)
	movq	(%r14), %rdi
	movq	(%r13), %rsi
	movq	%r15, (%rsp)
	leaq	304(%rsp), %rcx
	leaq	192(%rsp), %r9
	xorl	%edx, %edx
	movl	$14, %r8d
	callq	ipsf_publication_new@PLT
	movq	%r12, %rdi
	movl	$100, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	callq	ipsf_published_table_count@PLT
	movl	$0, %r15d
	testq	%rax, %rax
	jle	.LBB0_12
# %bb.9:
	movq	$-1, %r15
	xorl	%ebx, %ebx
	movq	table@GOTPCREL(%rip), %r13
	movq	error@GOTPCREL(%rip), %rbp
	leaq	.L.str(%rip), %r14
	.p2align	4, 0x90
.LBB0_10:                               # =>This Inner Loop Header: Depth=1
	movq	%rbx, %rdi
	callq	ipsf_published_table_name@PLT
	movq	%rax, %rdi
	leaq	.L.str.6(%rip), %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	cmoveq	%rbx, %r15
	movq	192(%rsp), %r12
	movq	%rbx, %rdi
	callq	ipsf_published_table_name@PLT
	movq	%r12, %rdi
	movq	%rax, %rsi
	movq	%r13, %rdx
	movq	%rbp, %rcx
	callq	ipsf_publication_table@PLT
	movq	%r14, %rdi
	movl	$103, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%r13, %rdi
	callq	ipsf_table_free@PLT
	addq	$1, %rbx
	callq	ipsf_published_table_count@PLT
	cmpq	%rax, %rbx
	jl	.LBB0_10
# %bb.11:
	notq	%r15
	shrq	$63, %r15
.LBB0_12:
	leaq	.L.str(%rip), %r12
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$106, %esi
	movq	%r15, %rdx
	callq	check_number@PLT
	movq	192(%rsp), %rdi
	leaq	.L.str.6(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	error@GOTPCREL(%rip), %r15
	movq	%r15, %rcx
	callq	ipsf_publication_table@PLT
	movl	$2, %edx
	movq	%r12, %rdi
	movl	$107, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	leaq	192(%rsp), %rdi
	callq	ipsf_publication_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 192(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$109, %esi
	callq	check_number@PLT
	leaq	.L.str.10(%rip), %rbx
	movq	%rbx, %rdi
	callq	remove@PLT
	movl	$14, 52(%rsp)
	movq	%rbx, 56(%rsp)
	movq	$0, 64(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	leaq	304(%rsp), %rcx
	leaq	48(%rsp), %r8
	xorl	%edx, %edx
	movq	%r15, %r9
	callq	ipsf_publish@PLT
	movl	%eax, %ebp
	leaq	.L.str.11(%rip), %rdi
	callq	ipsf_has@PLT
	testl	%eax, %eax
	movl	$6, %ecx
	movl	$0, %eax
	cmovnel	%eax, %ecx
	movq	%r12, %rdi
	movl	$115, %esi
	movl	%ebp, %edx
	callq	check_status@PLT
	movq	%rbx, %rdi
	callq	remove@PLT
	leaq	.L.str.12(%rip), %rdi
	leaq	.L.str.13(%rip), %rsi
	leaq	.L.str.14(%rip), %rdx
	movq	bytes@GOTPCREL(%rip), %rbx
	movq	%rbx, %rcx
	movq	%r15, %r8
	callq	ipsf_adapter@PLT
	movq	%r12, %rdi
	movl	$117, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	(%rbx), %rdi
	xorl	%esi, %esi
	callq	ipsf_bytes_data@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	setne	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$118, %esi
	callq	check_number@PLT
	movq	%rbx, %rdi
	callq	ipsf_bytes_free@PLT
	addq	$392, %rsp                      # imm = 0x188
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_series, .Lfunc_end0-check_series
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function go_on
	.type	go_on,@function
go_on:                                  # @go_on
# %bb.0:
	pushq	%rbx
	movq	%rdi, %rbx
	xorl	%eax, %eax
	cmpq	%rdx, %rsi
	setle	%al
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$5, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	addl	$1, (%rbx)
	xorl	%eax, %eax
	popq	%rbx
	retq
.Lfunc_end1:
	.size	go_on, .Lfunc_end1-go_on
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"series.c"
	.size	.L.str, 9

	.type	months.teams,@object            # @months.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
months.teams:
	.quad	.L.str.1
	.size	months.teams, 8

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"T1"
	.size	.L.str.1, 3

	.type	months.exact,@object            # @months.exact
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
months.exact:
	.quad	.L.str.2
	.quad	.L.str.3
	.size	months.exact, 16

	.type	.L.str.2,@object                # @.str.2
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.2:
	.asciz	"edge"
	.size	.L.str.2, 5

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"level-met"
	.size	.L.str.3, 10

	.type	months.holidays,@object         # @months.holidays
	.section	.rodata,"a",@progbits
	.p2align	2
months.holidays:
	.long	19723                           # 0x4d0b
	.size	months.holidays, 4

	.type	check_dates.measures,@object    # @check_dates.measures
	.local	check_dates.measures
	.comm	check_dates.measures,6400,16
	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"clients_per_coach"
	.size	.L.str.4, 18

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"good"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"reviews"
	.size	.L.str.6, 8

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

	.type	.L__const.check_publishing.published,@object # @__const.check_publishing.published
	.section	.rodata,"a",@progbits
	.p2align	3
.L__const.check_publishing.published:
	.long	24                              # 0x18
	.long	14                              # 0xe
	.quad	0
	.quad	0
	.size	.L__const.check_publishing.published, 24

	.type	.L.str.10,@object               # @.str.10
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.10:
	.asciz	"made-up.sqlite"
	.size	.L.str.10, 15

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"sqlite"
	.size	.L.str.11, 7

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"postgresql"
	.size	.L.str.12, 11

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"records"
	.size	.L.str.13, 8

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"fi"
	.size	.L.str.14, 3

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
