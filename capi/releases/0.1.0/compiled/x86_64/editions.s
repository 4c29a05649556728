	.text
	.file	"editions.c"
	.globl	check_editions                  # -- Begin function check_editions
	.p2align	4, 0x90
	.type	check_editions,@function
check_editions:                         # @check_editions
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$152, %rsp
	movq	$0, 16(%rsp)
	movq	$0, 8(%rsp)
	callq	ipsf_edition_embedded_count@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	setg	%dl
	leaq	.L.str(%rip), %r13
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$6, %esi
	callq	check_number@PLT
	callq	ipsf_edition_embedded_count@PLT
	movq	%rax, %rdi
	callq	ipsf_edition_embedded_id@PLT
	movq	%r13, %rdi
	movl	$7, %esi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	check_text@PLT
	xorl	%edi, %edi
	callq	ipsf_edition_embedded_id@PLT
	movq	error@GOTPCREL(%rip), %r15
	leaq	16(%rsp), %r12
	movq	%rax, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	ipsf_edition_embedded@PLT
	movq	%r13, %rdi
	movl	$8, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	callq	ipsf_edition_id@PLT
	movq	%rax, %rbp
	xorl	%edi, %edi
	callq	ipsf_edition_embedded_id@PLT
	movq	%r13, %rdi
	movl	$9, %esi
	movq	%rbp, %rdx
	movq	%rax, %rcx
	callq	check_text@PLT
	movq	16(%rsp), %rdi
	callq	ipsf_edition_criterion_count@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	setg	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$10, %esi
	callq	check_number@PLT
	leaq	.L.str.1(%rip), %rdi
	leaq	8(%rsp), %rbp
	movl	$19904, %esi                    # imm = 0x4DC0
	movq	%rbp, %rdx
	movq	%r15, %rcx
	callq	ipsf_edition_for_date@PLT
	movq	%r13, %rdi
	movl	$11, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_edition_id@PLT
	leaq	.L.str.2(%rip), %rcx
	movq	%r13, %rdi
	movl	$12, %esi
	movq	%rax, %rdx
	callq	check_begins@PLT
	movq	%r12, %rdi
	callq	ipsf_edition_free@PLT
	movq	%rbp, %rdi
	callq	ipsf_edition_free@PLT
	leaq	.L.str.3(%rip), %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	ipsf_edition_embedded@PLT
	movq	%r13, %rdi
	movl	$15, %esi
	movl	%eax, %edx
	movl	$2, %ecx
	callq	check_status@PLT
	xorl	%edx, %edx
	cmpq	$0, 16(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$16, %esi
	callq	check_number@PLT
	movq	$-1, 16(%rsp)
	movq	edition@GOTPCREL(%rip), %r14
	movq	(%r14), %rdi
	leaq	16(%rsp), %rsi
	callq	ipsf_edition_toml@PLT
	movq	%rax, %rbp
	movq	$0, 8(%rsp)
	movq	16(%rsp), %rbx
	movq	%rax, %rdi
	callq	strlen@PLT
	movq	%r13, %rdi
	movl	$23, %esi
	movq	%rbx, %rdx
	movq	%rax, %rcx
	callq	check_number@PLT
	movq	16(%rsp), %rsi
	leaq	8(%rsp), %r12
	movq	%rbp, %rdi
	xorl	%edx, %edx
	movq	%r12, %rcx
	movq	%r15, %r8
	callq	ipsf_edition_read@PLT
	movq	%r13, %rdi
	movl	$24, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_edition_id@PLT
	leaq	.L.str.4(%rip), %rcx
	movq	%r13, %rdi
	movl	$25, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_edition_hash@PLT
	leaq	.L.str.5(%rip), %rcx
	movq	%r13, %rdi
	movl	$26, %esi
	movq	%rax, %rdx
	callq	check_begins@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_edition_hash@PLT
	movq	%rax, %rbx
	movq	(%r14), %rdi
	callq	ipsf_edition_hash@PLT
	movq	%r13, %rdi
	movl	$27, %esi
	movq	%rbx, %rdx
	movq	%rax, %rcx
	callq	check_text@PLT
	movq	(%r14), %rdi
	leaq	.L.str.6(%rip), %rbx
	movq	%rbx, %rsi
	callq	ipsf_edition_what_if@PLT
	movq	%r13, %rdi
	movl	$28, %esi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	changed@GOTPCREL(%rip), %rbp
	movq	(%rbp), %rdi
	movq	%rbx, %rsi
	callq	ipsf_edition_what_if@PLT
	leaq	.L.str.7(%rip), %rcx
	movq	%r13, %rdi
	movl	$29, %esi
	movq	%rax, %rdx
	callq	check_begins@PLT
	movq	(%rbp), %rdi
	leaq	.L.str.1(%rip), %rsi
	callq	ipsf_edition_what_if@PLT
	leaq	.L.str.8(%rip), %rcx
	movq	%r13, %rdi
	movl	$30, %esi
	movq	%rax, %rdx
	callq	check_begins@PLT
	movq	%r12, %rdi
	callq	ipsf_edition_free@PLT
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
	movq	(%r14), %rdi
	callq	ipsf_edition_criterion_count@PLT
	movl	$3, %ecx
	movq	%r13, %rdi
	movl	$36, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	16(%rsp), %r15
	movl	$120, %esi
	movq	%r15, %rdi
	callq	stale@PLT
	movq	two_scales@GOTPCREL(%rip), %rbp
	movq	(%rbp), %rdi
	movl	$3, %edx
	xorl	%esi, %esi
	movq	%r15, %rcx
	movq	error@GOTPCREL(%rip), %rbx
	movq	%rbx, %r8
	callq	ipsf_edition_copy_criteria@PLT
	movq	%r13, %rdi
	movl	$38, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	20(%rsp), %rdx
	movl	$3, %ecx
	movq	%r13, %rdi
	movl	$39, %esi
	callq	check_number@PLT
	movslq	24(%rsp), %rdx
	movq	%r13, %rdi
	movl	$40, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	28(%rsp), %rdx
	movq	%r13, %rdi
	movl	$41, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	32(%rsp), %rdx
	leaq	.L.str.9(%rip), %rcx
	movq	%r13, %rdi
	movl	$42, %esi
	callq	check_text@PLT
	movq	40(%rsp), %rdx
	leaq	.L.str.10(%rip), %rcx
	movq	%r13, %rdi
	movl	$43, %esi
	callq	check_text@PLT
	movq	48(%rsp), %rdx
	leaq	.L.str.11(%rip), %rcx
	movq	%r13, %rdi
	movl	$44, %esi
	callq	check_text@PLT
	movl	96(%rsp), %edx
	movl	$40, %ecx
	movq	%r13, %rdi
	movl	$45, %esi
	callq	check_number@PLT
	movslq	100(%rsp), %rdx
	movl	$40, %ecx
	movq	%r13, %rdi
	movl	$46, %esi
	callq	check_number@PLT
	movslq	104(%rsp), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$47, %esi
	callq	check_number@PLT
	movq	112(%rsp), %rdx
	leaq	.L.str.12(%rip), %rcx
	movq	%r13, %rdi
	movl	$48, %esi
	callq	check_text@PLT
	movq	(%r14), %rdi
	movl	$1, %esi
	movl	$3, %edx
	movq	%r15, %rcx
	movq	%rbx, %r8
	movq	%rbx, %r15
	callq	ipsf_edition_copy_criteria@PLT
	movq	%r13, %rdi
	movl	$49, %esi
	movl	%eax, %edx
	movl	$1, %ecx
	callq	check_status@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movl	$56, 16(%rsp)
	movq	(%r14), %rdi
	callq	ipsf_edition_scale_count@PLT
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$54, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	(%rbp), %rdi
	callq	ipsf_edition_scale_count@PLT
	movl	$2, %ecx
	movq	%r13, %rdi
	movl	$55, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	16(%rsp), %rbx
	movl	$112, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	(%rbp), %rdi
	movl	$2, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r15, %r8
	callq	ipsf_edition_copy_scales@PLT
	movq	%r13, %rdi
	movl	$57, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	16(%rsp), %edx
	movl	$56, %ecx
	movq	%r13, %rdi
	movl	$58, %esi
	callq	check_number@PLT
	movslq	20(%rsp), %rdx
	movl	$2, %ecx
	movq	%r13, %rdi
	movl	$59, %esi
	callq	check_number@PLT
	movslq	24(%rsp), %rdx
	movl	$10, %ecx
	movq	%r13, %rdi
	movl	$60, %esi
	callq	check_number@PLT
	movslq	28(%rsp), %rdx
	movq	%r13, %rdi
	movl	$61, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	32(%rsp), %rdx
	leaq	.L.str.13(%rip), %rcx
	movq	%r13, %rdi
	movl	$62, %esi
	callq	check_text@PLT
	movq	40(%rsp), %rdx
	leaq	.L.str.14(%rip), %rcx
	movq	%r13, %rdi
	movl	$63, %esi
	callq	check_text@PLT
	movq	48(%rsp), %rdx
	leaq	.L.str.15(%rip), %rcx
	movq	%r13, %rdi
	movl	$64, %esi
	callq	check_text@PLT
	movq	64(%rsp), %rdx
	movl	$2, %ecx
	movq	%r13, %rdi
	movl	$65, %esi
	callq	check_number@PLT
	movq	56(%rsp), %rax
	movslq	(%rax), %rdx
	movl	$3, %ecx
	movq	%r13, %rdi
	movl	$66, %esi
	callq	check_number@PLT
	movq	56(%rsp), %rax
	movslq	4(%rax), %rdx
	movl	$24, %ecx
	movq	%r13, %rdi
	movl	$67, %esi
	callq	check_number@PLT
	movq	88(%rsp), %rdx
	leaq	.L.str.16(%rip), %rcx
	movq	%r13, %rdi
	movl	$68, %esi
	callq	check_text@PLT
	movq	120(%rsp), %rdx
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$69, %esi
	callq	check_number@PLT
	movq	112(%rsp), %rax
	movslq	(%rax), %rdx
	movl	$40, %ecx
	movq	%r13, %rdi
	movl	$70, %esi
	callq	check_number@PLT
	movq	$0, 8(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movl	$48, 16(%rsp)
	movq	$-1, 144(%rsp)
	movq	$-1, 136(%rsp)
	movq	(%r14), %rdi
	leaq	8(%rsp), %rsi
	movq	%r15, %rdx
	callq	ipsf_edition_check@PLT
	movq	%r13, %rdi
	movl	$78, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_findings_count@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	setg	%dl
	movl	$1, %ecx
	movq	%r13, %rdi
	movl	$79, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_findings_count@PLT
	movq	$-1, %r15
	testq	%rax, %rax
	jle	.LBB0_1
# %bb.4:
	xorl	%ebx, %ebx
	leaq	16(%rsp), %r14
	movq	error@GOTPCREL(%rip), %r12
	leaq	.L.str(%rip), %r13
	leaq	.L.str.17(%rip), %rbp
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	movl	$48, %esi
	movq	%r14, %rdi
	callq	stale@PLT
	movq	8(%rsp), %rdi
	movl	$1, %edx
	movq	%rbx, %rsi
	movq	%r14, %rcx
	movq	%r12, %r8
	callq	ipsf_findings_copy@PLT
	movq	%r13, %rdi
	movl	$82, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	cmpl	$24, 20(%rsp)
	jne	.LBB0_7
# %bb.6:                                #   in Loop: Header=BB0_5 Depth=1
	movq	48(%rsp), %rdi
	movq	%rbp, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	cmoveq	%rbx, %r15
.LBB0_7:                                #   in Loop: Header=BB0_5 Depth=1
	addq	$1, %rbx
	movq	8(%rsp), %rdi
	callq	ipsf_findings_count@PLT
	cmpq	%rax, %rbx
	jge	.LBB0_1
# %bb.8:                                #   in Loop: Header=BB0_5 Depth=1
	testq	%r15, %r15
	js	.LBB0_5
.LBB0_1:
	notq	%r15
	shrq	$63, %r15
	leaq	.L.str(%rip), %r14
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$85, %esi
	movq	%r15, %rdx
	callq	check_number@PLT
	movq	32(%rsp), %rbx
	leaq	.L.str.18(%rip), %rdi
	callq	in_folder@PLT
	movq	%r14, %rdi
	movl	$86, %esi
	movq	%rbx, %rdx
	movq	%rax, %rcx
	callq	check_text@PLT
	xorl	%edx, %edx
	cmpq	$0, 24(%rsp)
	setg	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$87, %esi
	callq	check_number@PLT
	leaq	8(%rsp), %rbx
	movq	%rbx, %rdi
	callq	ipsf_findings_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$89, %esi
	callq	check_number@PLT
	movq	edition@GOTPCREL(%rip), %r12
	movq	(%r12), %rdi
	movq	error@GOTPCREL(%rip), %r8
	leaq	144(%rsp), %rsi
	leaq	136(%rsp), %rdx
	movq	%rbx, %rcx
	callq	ipsf_edition_test@PLT
	xorl	%ebp, %ebp
	movq	%r14, %rdi
	movl	$90, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	144(%rsp), %rdx
	movl	$2, %ecx
	movq	%r14, %rdi
	movl	$91, %esi
	callq	check_number@PLT
	cmpq	$0, 136(%rsp)
	jle	.LBB0_3
# %bb.2:
	movq	8(%rsp), %rdi
	callq	ipsf_findings_count@PLT
	xorl	%ebp, %ebp
	testq	%rax, %rax
	setg	%bpl
.LBB0_3:
	leaq	.L.str(%rip), %r15
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$92, %esi
	movq	%rbp, %rdx
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	movq	error@GOTPCREL(%rip), %r14
	leaq	16(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_findings_copy@PLT
	movq	%r15, %rdi
	movl	$93, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	48(%rsp), %rdx
	leaq	.L.str.19(%rip), %rcx
	movq	%r15, %rdi
	movl	$94, %esi
	callq	check_text@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_findings_free@PLT
	movq	(%r12), %rdi
	leaq	.L.str.1(%rip), %rsi
	movq	bytes@GOTPCREL(%rip), %rbp
	movq	%rbp, %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_dmn@PLT
	leaq	.L.str.20(%rip), %rbx
	movq	%r15, %rdi
	movl	$99, %esi
	movq	%rbx, %rdx
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	(%r12), %rdi
	movq	%rbp, %rsi
	movq	%r14, %rdx
	callq	ipsf_edition_dmn_tests@PLT
	movq	%r15, %rdi
	movl	$100, %esi
	movq	%rbx, %rdx
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	(%r12), %rdi
	xorl	%esi, %esi
	movq	%rbp, %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_html@PLT
	leaq	.L.str.21(%rip), %rdx
	movq	%r15, %rdi
	movl	$101, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	(%r12), %rdi
	leaq	.L.str.22(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_table@PLT
	movl	$3, %edx
	movq	%r15, %rdi
	movl	$102, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	addq	$152, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_editions, .Lfunc_end0-check_editions
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"editions.c"
	.size	.L.str, 11

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"fi"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"fi-"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"none"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"kept"
	.size	.L.str.4, 5

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"xxh128:"
	.size	.L.str.5, 8

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"en"
	.size	.L.str.6, 3

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"criterion 24, level 5: "
	.size	.L.str.7, 24

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"kriteeri 24, taso 5: "
	.size	.L.str.8, 22

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"caseload"
	.size	.L.str.9, 9

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"Asiakasm\303\244\303\244r\303\244"
	.size	.L.str.10, 16

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"Caseload"
	.size	.L.str.11, 9

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"agreement"
	.size	.L.str.12, 10

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"employment"
	.size	.L.str.13, 11

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"Ty\303\266"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"Employment"
	.size	.L.str.15, 11

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"education"
	.size	.L.str.16, 10

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"limit-without-case"
	.size	.L.str.17, 19

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"kept.toml"
	.size	.L.str.18, 10

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"unnoticed-change"
	.size	.L.str.19, 17

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"dmn"
	.size	.L.str.20, 4

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"html"
	.size	.L.str.21, 5

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"criteria"
	.size	.L.str.22, 9

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
