	.text
	.file	"versions.c"
	.globl	check_versions                  # -- Begin function check_versions
	.p2align	4, 0x90
	.type	check_versions,@function
check_versions:                         # @check_versions
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$72, %rsp
	leaq	.L.str(%rip), %rbp
	leaq	.L.str.1(%rip), %rcx
	movq	%rbp, %rdi
	movl	$28, %esi
	movq	%rcx, %rdx
	callq	check_text@PLT
	movl	$1, %ebx
	movl	$1, %edx
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$29, %esi
	callq	check_number@PLT
	callq	ipsf_abi_version@PLT
	movslq	%eax, %rdx
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$30, %esi
	callq	check_number@PLT
	callq	ipsf_edition_format@PLT
	xorl	%edx, %edx
	testl	%eax, %eax
	setg	%dl
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$31, %esi
	callq	check_number@PLT
	callq	ipsf_library_version@PLT
	xorl	%edx, %edx
	cmpb	$0, (%rax)
	setne	%dl
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$32, %esi
	callq	check_number@PLT
	leaq	.L.str.2(%rip), %rdi
	callq	ipsf_has@PLT
	movslq	%eax, %rdx
	movq	%rbp, %rdi
	movl	$33, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	leaq	.L.str.3(%rip), %rdi
	callq	ipsf_has@PLT
	testl	%eax, %eax
	je	.LBB0_2
# %bb.1:
	leaq	.L.str.3(%rip), %rdi
	callq	ipsf_has@PLT
	xorl	%ebx, %ebx
	cmpl	$1, %eax
	sete	%bl
.LBB0_2:
	leaq	.L.str(%rip), %r14
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$34, %esi
	movq	%rbx, %rdx
	callq	check_number@PLT
	xorl	%edi, %edi
	callq	ipsf_status_name@PLT
	leaq	.L.str.4(%rip), %rcx
	movq	%r14, %rdi
	movl	$35, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$1, %edi
	callq	ipsf_status_name@PLT
	leaq	.L.str.5(%rip), %rcx
	movq	%r14, %rdi
	movl	$36, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$2, %edi
	callq	ipsf_status_name@PLT
	leaq	.L.str.6(%rip), %rcx
	movq	%r14, %rdi
	movl	$37, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$3, %edi
	callq	ipsf_status_name@PLT
	leaq	.L.str.7(%rip), %rcx
	movq	%r14, %rdi
	movl	$38, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$4, %edi
	callq	ipsf_status_name@PLT
	leaq	.L.str.8(%rip), %rcx
	movq	%r14, %rdi
	movl	$39, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$5, %edi
	callq	ipsf_status_name@PLT
	leaq	.L.str.9(%rip), %rcx
	movq	%r14, %rdi
	movl	$40, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$6, %edi
	callq	ipsf_status_name@PLT
	leaq	.L.str.10(%rip), %rcx
	movq	%r14, %rdi
	movl	$41, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movl	$-1, %edi
	callq	ipsf_status_name@PLT
	leaq	.L.str.11(%rip), %rcx
	movq	%r14, %rdi
	movl	$42, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movq	$0, 8(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movl	$48, 16(%rsp)
	leaq	check_refusal.edition_text(%rip), %rdi
	leaq	.L.str.12(%rip), %rdx
	movq	error@GOTPCREL(%rip), %r15
	leaq	8(%rsp), %rcx
	movq	$-1, %rsi
	movq	%r15, %r8
	callq	ipsf_edition_read@PLT
	movq	%r14, %rdi
	movl	$8, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$9, %esi
	callq	check_number@PLT
	movq	(%r15), %rdi
	callq	ipsf_error_message@PLT
	movq	%rax, %rdi
	callq	strlen@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	setne	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$10, %esi
	callq	check_number@PLT
	movq	(%r15), %rdi
	callq	ipsf_error_problem_count@PLT
	xorl	%edx, %edx
	cmpq	$2, %rax
	setge	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$11, %esi
	callq	check_number@PLT
	movq	(%r15), %rdi
	callq	ipsf_error_kept_count@PLT
	movq	%rax, %rbx
	movq	(%r15), %rdi
	callq	ipsf_error_problem_count@PLT
	xorl	%edx, %edx
	cmpq	%rax, %rbx
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$12, %esi
	callq	check_number@PLT
	movq	(%r15), %rdi
	callq	ipsf_error_kept_count@PLT
	testq	%rax, %rax
	jle	.LBB0_6
# %bb.3:
	xorl	%ebx, %ebx
	leaq	16(%rsp), %r14
	leaq	.L.str(%rip), %r12
	leaq	.L.str.12(%rip), %r13
	leaq	.L.str.13(%rip), %rbp
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	movl	$48, %esi
	movq	%r14, %rdi
	callq	stale@PLT
	movq	(%r15), %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	ipsf_error_problem@PLT
	movslq	%eax, %rdx
	movq	%r12, %rdi
	movl	$15, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	32(%rsp), %rdx
	movq	%r12, %rdi
	movl	$16, %esi
	movq	%r13, %rcx
	callq	check_text@PLT
	movslq	20(%rsp), %rdx
	movq	%r12, %rdi
	movl	$17, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	56(%rsp), %rdi
	callq	strlen@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	setne	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$18, %esi
	callq	check_number@PLT
	movq	48(%rsp), %rdi
	movq	%rbp, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	je	.LBB0_6
# %bb.4:                                #   in Loop: Header=BB0_5 Depth=1
	addq	$1, %rbx
	movq	(%r15), %rdi
	callq	ipsf_error_kept_count@PLT
	cmpq	%rax, %rbx
	jl	.LBB0_5
.LBB0_6:
	movq	48(%rsp), %rdx
	leaq	.L.str(%rip), %rbx
	leaq	.L.str.13(%rip), %rcx
	movq	%rbx, %rdi
	movl	$21, %esi
	callq	check_text@PLT
	movq	24(%rsp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rdi
	movl	$22, %esi
	callq	check_number@PLT
	movq	40(%rsp), %rdx
	leaq	.L.str.14(%rip), %rcx
	movq	%rbx, %rdi
	movl	$23, %esi
	callq	check_text@PLT
	movq	(%r15), %rdi
	leaq	16(%rsp), %rdx
	movq	$-1, %rsi
	callq	ipsf_error_problem@PLT
	movslq	%eax, %rdx
	movl	$1, %ecx
	movq	%rbx, %rdi
	movl	$24, %esi
	callq	check_number@PLT
	addq	$72, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_versions, .Lfunc_end0-check_versions
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"versions.c"
	.size	.L.str, 11

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"0.1.0"
	.size	.L.str.1, 6

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"no such component"
	.size	.L.str.2, 18

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"csv"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"IPSF_OK"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"IPSF_INVALID_ARGUMENT"
	.size	.L.str.5, 22

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"IPSF_REFUSED"
	.size	.L.str.6, 13

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"IPSF_OUT_OF_MEMORY"
	.size	.L.str.7, 19

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"IPSF_CANCELLED"
	.size	.L.str.8, 15

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"IPSF_INTERNAL"
	.size	.L.str.9, 14

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"IPSF_UNSUPPORTED"
	.size	.L.str.10, 17

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"IPSF_UNKNOWN_STATUS"
	.size	.L.str.11, 20

	.type	check_refusal.edition_text,@object # @check_refusal.edition_text
	.section	.rodata,"a",@progbits
	.p2align	4
check_refusal.edition_text:
	.asciz	"format = 1\nid = 3\n"
	.size	check_refusal.edition_text, 19

	.type	.L.str.12,@object               # @.str.12
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.12:
	.asciz	"letter"
	.size	.L.str.12, 7

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"wrong-type"
	.size	.L.str.13, 11

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"6"
	.size	.L.str.14, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
