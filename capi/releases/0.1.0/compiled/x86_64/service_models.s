	.text
	.file	"service_models.c"
	.globl	check_service_models            # -- Begin function check_service_models
	.p2align	4, 0x90
	.type	check_service_models,@function
check_service_models:                   # @check_service_models
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$104, %rsp
	movq	$0, 8(%rsp)
	movq	$0, 24(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	$0, 96(%rsp)
	movl	$72, 32(%rsp)
	movq	$0, 16(%rsp)
	callq	ipsf_service_model_embedded_count@PLT
	xorl	%edx, %edx
	testq	%rax, %rax
	setg	%dl
	leaq	.L.str(%rip), %r12
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$37, %esi
	callq	check_number@PLT
	movq	$-1, %rdi
	callq	ipsf_service_model_embedded_id@PLT
	movq	%r12, %rdi
	movl	$38, %esi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	check_text@PLT
	xorl	%edi, %edi
	callq	ipsf_service_model_embedded_id@PLT
	movq	error@GOTPCREL(%rip), %r14
	leaq	16(%rsp), %r15
	movq	%rax, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	ipsf_service_model_embedded@PLT
	movq	%r12, %rdi
	movl	$39, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rdi
	callq	ipsf_service_model_id@PLT
	movq	%rax, %rbx
	xorl	%edi, %edi
	callq	ipsf_service_model_embedded_id@PLT
	movq	%r12, %rdi
	movl	$40, %esi
	movq	%rbx, %rdx
	movq	%rax, %rcx
	callq	check_text@PLT
	movq	%r15, %rdi
	callq	ipsf_service_model_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 16(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$42, %esi
	callq	check_number@PLT
	leaq	model_text(%rip), %rdi
	leaq	8(%rsp), %rcx
	movl	$1450, %esi                     # imm = 0x5AA
	xorl	%edx, %edx
	movq	%r14, %r8
	callq	ipsf_service_model_read@PLT
	movq	%r12, %rdi
	movl	$50, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_service_model_id@PLT
	leaq	.L.str.1(%rip), %rcx
	movq	%r12, %rdi
	movl	$51, %esi
	movq	%rax, %rdx
	callq	check_text@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_service_model_hash@PLT
	leaq	.L.str.2(%rip), %rcx
	movq	%r12, %rdi
	movl	$52, %esi
	movq	%rax, %rdx
	callq	check_begins@PLT
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	8(%rsp), %rsi
	leaq	24(%rsp), %r15
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_edition_with_service_model@PLT
	movq	%r12, %rdi
	movl	$53, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	24(%rsp), %rdi
	leaq	32(%rsp), %rcx
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r14, %r8
	callq	ipsf_edition_copy_deadlines@PLT
	movq	%r12, %rdi
	movl	$54, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	64(%rsp), %rdx
	leaq	.L.str.3(%rip), %rcx
	movq	%r12, %rdi
	movl	$55, %esi
	callq	check_text@PLT
	movq	%r15, %rdi
	callq	ipsf_edition_free@PLT
	movq	8(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %rbx
	movq	length@GOTPCREL(%rip), %r15
	movq	%rbx, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	ipsf_service_model_json@PLT
	movq	%r12, %rdi
	movl	$57, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.4(%rip), %rsi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	ipsf_service_model_text@PLT
	movq	%r12, %rdi
	movl	$58, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	leaq	.L.str.5(%rip), %rdi
	callq	ipsf_has@PLT
	testl	%eax, %eax
	je	.LBB0_2
# %bb.1:
	movq	8(%rsp), %rdi
	leaq	.L.str.4(%rip), %rsi
	movq	lent@GOTPCREL(%rip), %rdx
	movq	length@GOTPCREL(%rip), %rcx
	movq	error@GOTPCREL(%rip), %r8
	callq	ipsf_service_model_chart@PLT
	leaq	.L.str(%rip), %rdi
	movl	$59, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
.LBB0_2:
	movq	8(%rsp), %rdi
	movq	bytes@GOTPCREL(%rip), %rdx
	movq	error@GOTPCREL(%rip), %rcx
	xorl	%esi, %esi
	callq	ipsf_service_model_html@PLT
	leaq	.L.str(%rip), %rdi
	leaq	.L.str.5(%rip), %rdx
	movl	$60, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_service_model_free@PLT
	addq	$104, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	retq
.Lfunc_end0:
	.size	check_service_models, .Lfunc_end0-check_service_models
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"service_models.c"
	.size	.L.str, 17

	.type	model_text,@object              # @model_text
	.section	.rodata,"a",@progbits
	.p2align	4
model_text:
	.asciz	"format = 1\nid = \"kept-model\"\nstatus = \"plan\"\ntitle = { fi = \"Malli\", en = \"Model\" }\ndocument = \"made up\"\nsummary = { fi = \"Yksi valmentaja.\", en = \"One coach.\" }\n[team]\ncoaches = 1\nled_by = { fi = \"esihenkil\303\266\", en = \"a leader\" }\norganised_by = { fi = \"kunta\", en = \"a town\" }\n[[role]]\nkey = \"coach\"\ntitle = { fi = \"Valmentaja\", en = \"Coach\" }\n[[phase]]\nkey = \"intake\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"profiling\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"job_search\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"employer_agreement\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"job_support\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"end\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[deadline]]\nkey = \"first_employer_meeting\"\nsubject = \"client\"\ntitle = { fi = \"Pian\", en = \"Soon\" }\nsource = { document = \"made up\", place = \"model\" }\ntriggers = [{ kind = \"episode_start\" }]\ndue = { kind = \"days\", count = 20 }\nmet_by = [{ kind = \"meeting\", party = \"employer\" }]\nrests = [\"episode_ended\"]\n"
	.size	model_text, 1451

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"kept-model"
	.size	.L.str.1, 11

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"xxh128:"
	.size	.L.str.2, 8

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"Soon"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"fi"
	.size	.L.str.4, 3

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"html"
	.size	.L.str.5, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
