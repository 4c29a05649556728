	.text
	.file	"evidence.c"
	.globl	check_evidence                  # -- Begin function check_evidence
	.p2align	4, 0x90
	.type	check_evidence,@function
check_evidence:                         # @check_evidence
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$296, %rsp                      # imm = 0x128
	leaq	64(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	$0, 8(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %r13
	movq	(%r13), %rsi
	leaq	.L.str(%rip), %rcx
	movq	error@GOTPCREL(%rip), %r12
	leaq	8(%rsp), %r8
	movq	%rbx, %rdx
	movq	%r12, %r9
	callq	ipsf_explanation_new@PLT
	leaq	.L.str.2(%rip), %r14
	movq	%r14, %rdi
	movl	$7, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	movq	%rdi, 8(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movl	$56, 64(%rsp)
	movq	$-1, (%rsp)
	movq	$-1, 56(%rsp)
	leaq	.L.str.1(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	%rsp, %rsi
	leaq	56(%rsp), %rdx
	leaq	48(%rsp), %rcx
	movq	%r12, %r8
	callq	ipsf_explanation_fraction@PLT
	movq	%r14, %rdi
	movl	$17, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	(%rsp), %rdx
	movl	$645, %ecx                      # imm = 0x285
	movq	%r14, %rdi
	movl	$18, %esi
	callq	check_number@PLT
	movq	56(%rsp), %rdx
	movl	$1000, %ecx                     # imm = 0x3E8
	movq	%r14, %rdi
	movl	$19, %esi
	callq	check_number@PLT
	movq	48(%rsp), %rdx
	movq	%r14, %rdi
	movl	$20, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_explanation_count@PLT
	movl	$2, %ecx
	movq	%r14, %rdi
	movl	$21, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	64(%rsp), %rbx
	movl	$112, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	8(%rsp), %rdi
	movl	$2, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r12, %r8
	callq	ipsf_explanation_copy@PLT
	movq	%r14, %rdi
	movl	$23, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorl	%r15d, %r15d
	xorl	%ebx, %ebx
	cmpq	$0, 104(%rsp)
	sete	%r15b
	setne	%bl
	movl	120(%rsp), %edx
	movl	$56, %ecx
	movq	%r14, %rdi
	movl	$26, %esi
	callq	check_number@PLT
	imulq	$56, %rbx, %rbx
	movslq	68(%rsp,%rbx), %rdx
	movq	%r14, %rdi
	movl	$27, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	80(%rsp,%rbx), %rdx
	movl	$645, %ecx                      # imm = 0x285
	movq	%r14, %rdi
	movl	$28, %esi
	callq	check_number@PLT
	movq	88(%rsp,%rbx), %rdx
	movl	$1000, %ecx                     # imm = 0x3E8
	movq	%r14, %rdi
	movl	$29, %esi
	callq	check_number@PLT
	movq	96(%rsp,%rbx), %rdx
	leaq	.L.str.3(%rip), %rcx
	movq	%r14, %rdi
	movl	$30, %esi
	callq	check_text@PLT
	movq	112(%rsp,%rbx), %rdx
	movq	%r14, %rdi
	movl	$31, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	imulq	$56, %r15, %rbp
	movq	88(%rsp,%rbp), %rdx
	movq	%r14, %rdi
	movl	$32, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	xorl	%edx, %edx
	cmpq	$0, 104(%rsp,%rbp)
	setne	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$33, %esi
	callq	check_number@PLT
	movq	72(%rsp,%rbp), %rdx
	addq	72(%rsp,%rbx), %rdx
	movl	$3, %ecx
	movq	%r14, %rdi
	movl	$34, %esi
	callq	check_number@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_explanation_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$36, %esi
	callq	check_number@PLT
	leaq	64(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	$0, 8(%rsp)
	movq	edition@GOTPCREL(%rip), %r15
	movq	(%r15), %rdi
	movq	(%r13), %rsi
	leaq	.L.str.4(%rip), %rcx
	leaq	8(%rsp), %r8
	movq	%rbx, %rdx
	movq	%r12, %rbp
	movq	%r12, %r9
	callq	ipsf_explanation_new@PLT
	movq	%r14, %rdi
	movl	$7, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	movq	%rdi, (%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movl	$56, 64(%rsp)
	callq	ipsf_explanation_count@PLT
	movl	$8, %ecx
	movq	%r14, %rdi
	movl	$44, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	64(%rsp), %rbx
	movl	$224, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	(%rsp), %rdi
	movl	$4, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r12, %r8
	callq	ipsf_explanation_copy@PLT
	movq	%r14, %rdi
	movl	$46, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	96(%rsp), %rdx
	leaq	.L.str.5(%rip), %rcx
	movq	%r14, %rdi
	movl	$47, %esi
	callq	check_text@PLT
	movq	112(%rsp), %rdx
	leaq	.L.str.6(%rip), %rcx
	movq	%r14, %rdi
	movl	$48, %esi
	callq	check_text@PLT
	movq	80(%rsp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$49, %esi
	callq	check_number@PLT
	movq	280(%rsp), %rdx
	leaq	.L.str.7(%rip), %rcx
	movq	%r14, %rdi
	movl	$50, %esi
	callq	check_text@PLT
	movq	248(%rsp), %rdx
	movq	%r14, %rdi
	movl	$51, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	256(%rsp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$52, %esi
	callq	check_number@PLT
	movq	(%rsp), %rdi
	leaq	8(%rsp), %rbx
	movq	%rbx, %rsi
	movq	%r12, %rdx
	callq	ipsf_explanation_arrow@PLT
	movl	$8, %edx
	movq	%r14, %rdi
	movl	$53, %esi
	movq	%rbx, %rcx
	movl	%eax, %r8d
	callq	check_stream@PLT
	movq	(%rsp), %rdi
	leaq	.L.str.8(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%r12, %rcx
	callq	ipsf_explanation_table@PLT
	movl	$8, %edx
	movq	%r14, %rdi
	movl	$54, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %rsi
	movq	length@GOTPCREL(%rip), %rdx
	movq	%r12, %rcx
	callq	ipsf_explanation_json@PLT
	movq	%r14, %rdi
	movl	$55, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	(%rsp), %rdi
	movq	bytes@GOTPCREL(%rip), %rdx
	xorl	%esi, %esi
	movq	%r12, %rcx
	callq	ipsf_explanation_html@PLT
	leaq	.L.str.9(%rip), %rdx
	movq	%r14, %rdi
	movl	$56, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%rsp, %rdi
	callq	ipsf_explanation_free@PLT
	leaq	64(%rsp), %rbx
	movq	%rbx, %rdi
	callq	on_june_30@PLT
	movq	$0, 8(%rsp)
	movq	(%r15), %rdi
	movq	(%r13), %rsi
	leaq	8(%rsp), %r8
	movq	%rbx, %rdx
	leaq	.L.str(%rip), %rcx
	movq	%r12, %r9
	callq	ipsf_explanation_new@PLT
	movq	%r14, %rdi
	movl	$7, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	$0, 8(%rsp)
	movq	$0, (%rsp)
	leaq	pointer_of(%rip), %rdi
	leaq	8(%rsp), %r15
	movq	%rsp, %r12
	movq	%r15, %rsi
	movq	%r12, %rdx
	callq	ipsf_python_stream_new@PLT
	movq	%rax, in_capsule(%rip)
	leaq	in_capsule(%rip), %r13
	xorl	%edx, %edx
	testq	%rax, %rax
	setne	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$74, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdx
	leaq	.L.str.10(%rip), %rcx
	movq	%r14, %rdi
	movl	$75, %esi
	callq	check_text@PLT
	movq	64(%rsp), %rdi
	movq	in_capsule(%rip), %rsi
	movq	%rbp, %rdx
	callq	ipsf_explanation_arrow@PLT
	movq	%r14, %rdi
	movl	$76, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	64(%rsp), %rdi
	callq	ipsf_explanation_free@PLT
	movq	%r13, %rdi
	callq	*(%rsp)
	xorl	%edi, %edi
	movq	%r15, %rsi
	movq	%r12, %rdx
	callq	ipsf_python_stream_new@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$79, %esi
	callq	check_number@PLT
	addq	$296, %rsp                      # imm = 0x128
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_evidence, .Lfunc_end0-check_evidence
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function pointer_of
	.type	pointer_of,@function
pointer_of:                             # @pointer_of
# %bb.0:
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	%rsi, %rbx
	leaq	in_capsule(%rip), %rax
	xorl	%edx, %edx
	cmpq	%rax, %rdi
	sete	%dl
	leaq	.L.str.2(%rip), %r14
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$63, %esi
	callq	check_number@PLT
	leaq	.L.str.10(%rip), %rcx
	movq	%r14, %rdi
	movl	$64, %esi
	movq	%rbx, %rdx
	callq	check_text@PLT
	movq	in_capsule(%rip), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	retq
.Lfunc_end1:
	.size	pointer_of, .Lfunc_end1-pointer_of
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"community_time_share"
	.size	.L.str, 21

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.zero	1
	.size	.L.str.1, 1

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"evidence.c"
	.size	.L.str.2, 11

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"work_time"
	.size	.L.str.3, 10

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"first_month_weeks_met_share"
	.size	.L.str.4, 28

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"jobs"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"week 1"
	.size	.L.str.6, 7

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"week 4"
	.size	.L.str.7, 7

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"records"
	.size	.L.str.8, 8

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"html"
	.size	.L.str.9, 5

	.type	in_capsule,@object              # @in_capsule
	.local	in_capsule
	.comm	in_capsule,8,8
	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"arrow_array_stream"
	.size	.L.str.10, 19

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
