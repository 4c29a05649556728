	.text
	.file	"main.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushq	%rbx
	cmpl	$2, %edi
	jne	.LBB0_1
# %bb.2:
	movq	%rsi, %rbx
	callq	check_versions@PLT
	movq	8(%rbx), %rdi
	callq	make_up@PLT
	callq	failures@PLT
	testl	%eax, %eax
	jne	.LBB0_4
# %bb.3:
	callq	check_editions@PLT
	callq	check_process@PLT
	callq	check_differences@PLT
	callq	check_histories@PLT
	callq	check_columns@PLT
	callq	check_reviews@PLT
	callq	check_assessors@PLT
	callq	check_series@PLT
	callq	check_tables@PLT
	callq	check_evidence@PLT
	callq	check_tracking@PLT
	callq	check_due@PLT
	callq	check_service_models@PLT
.LBB0_4:
	callq	free_made_up@PLT
	movq	error@GOTPCREL(%rip), %rbx
	movq	%rbx, %rdi
	callq	ipsf_error_free@PLT
	xorl	%edx, %edx
	cmpq	$0, (%rbx)
	sete	%dl
	leaq	.L.str.1(%rip), %rdi
	movl	$1, %ecx
	movl	$30, %esi
	callq	check_number@PLT
	callq	failures@PLT
	testl	%eax, %eax
	je	.LBB0_6
# %bb.5:
	callq	failures@PLT
	leaq	.L.str.2(%rip), %rdi
	movl	%eax, %esi
	xorl	%eax, %eax
	callq	printf@PLT
.LBB0_6:
	callq	failures@PLT
	movl	%eax, %ecx
	xorl	%eax, %eax
	testl	%ecx, %ecx
	setne	%al
	popq	%rbx
	retq
.LBB0_1:
	leaq	.L.str(%rip), %rdi
	xorl	%eax, %eax
	callq	printf@PLT
	movl	$2, %eax
	popq	%rbx
	retq
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"usage: program FOLDER\n"
	.size	.L.str, 23

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"main.c"
	.size	.L.str.1, 7

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d are not as in 0.1.0, by whose header this was compiled\n"
	.size	.L.str.2, 59

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
