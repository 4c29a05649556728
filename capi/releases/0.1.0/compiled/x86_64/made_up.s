	.text
	.file	"made_up.c"
	.globl	in_folder                       # -- Begin function in_folder
	.p2align	4, 0x90
	.type	in_folder,@function
in_folder:                              # @in_folder
# %bb.0:
	movq	program_folder(%rip), %rax
	movb	(%rax), %dl
	testb	%dl, %dl
	je	.LBB0_4
# %bb.1:
	xorl	%ecx, %ecx
	leaq	in_folder.path(%rip), %r8
	.p2align	4, 0x90
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	leaq	1(%rcx), %rsi
	movb	%dl, (%rcx,%r8)
	movzbl	1(%rax,%rcx), %edx
	testb	%dl, %dl
	je	.LBB0_5
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	cmpq	$4093, %rcx                     # imm = 0xFFD
	movq	%rsi, %rcx
	jb	.LBB0_2
	jmp	.LBB0_5
.LBB0_4:
	xorl	%esi, %esi
.LBB0_5:
	leaq	in_folder.path(%rip), %rax
	movb	$47, (%rsi,%rax)
	addq	$1, %rsi
	movb	(%rdi), %dl
	testb	%dl, %dl
	je	.LBB0_12
# %bb.6:
	cmpq	$4094, %rsi                     # imm = 0xFFE
	ja	.LBB0_12
# %bb.7:
	addq	$1, %rdi
	.p2align	4, 0x90
.LBB0_8:                                # =>This Inner Loop Header: Depth=1
	movb	%dl, (%rsi,%rax)
	leaq	1(%rsi), %rcx
	movzbl	(%rdi), %edx
	testb	%dl, %dl
	je	.LBB0_10
# %bb.9:                                #   in Loop: Header=BB0_8 Depth=1
	addq	$1, %rdi
	cmpq	$4094, %rsi                     # imm = 0xFFE
	movq	%rcx, %rsi
	jb	.LBB0_8
.LBB0_10:
	movb	$0, (%rcx,%rax)
	retq
.LBB0_12:
	movb	$0, (%rsi,%rax)
	retq
.Lfunc_end0:
	.size	in_folder, .Lfunc_end0-in_folder
                                        # -- End function
	.globl	add_few_rows                    # -- Begin function add_few_rows
	.p2align	4, 0x90
	.type	add_few_rows,@function
add_few_rows:                           # @add_few_rows
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$296, %rsp                      # imm = 0x128
	movq	%rdi, %r12
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movabsq	$83141976916016, %rax           # imm = 0x4B9E00000030
	movq	%rax, (%rsp)
	movabsq	$-9223372036854775808, %rbx     # imm = 0x8000000000000000
	movq	%rbx, 16(%rsp)
	leaq	.L.str.7(%rip), %r13
	movq	%r13, 8(%rsp)
	leaq	.L.str.8(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	.L.str.9(%rip), %rax
	movq	%rax, 32(%rsp)
	leaq	.L.str.10(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	error@GOTPCREL(%rip), %r14
	movq	%rsp, %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_add_team@PLT
	leaq	.L.str.4(%rip), %r15
	movq	%r15, %rdi
	movl	$39, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movabsq	$85100482002984, %rax           # imm = 0x4D6600000028
	movq	%rax, (%rsp)
	movq	%rbx, 16(%rsp)
	leaq	.L.str.2(%rip), %rbp
	movq	%rbp, 8(%rsp)
	movq	$0, 24(%rsp)
	movq	$2, 32(%rsp)
	movq	%rsp, %rsi
	movq	%r12, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_transfer@PLT
	movq	%r15, %rdi
	movl	$47, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	.L__const.add_jobs.over+96(%rip), %rax
	movq	%rax, 96(%rsp)
	movups	.L__const.add_jobs.over+80(%rip), %xmm0
	movaps	%xmm0, 80(%rsp)
	movups	.L__const.add_jobs.over+64(%rip), %xmm1
	movaps	%xmm1, 64(%rsp)
	movups	.L__const.add_jobs.over+48(%rip), %xmm2
	movaps	%xmm2, 48(%rsp)
	movups	.L__const.add_jobs.over+32(%rip), %xmm3
	movaps	%xmm3, 32(%rsp)
	movups	.L__const.add_jobs.over+16(%rip), %xmm4
	movaps	%xmm4, 16(%rsp)
	movups	.L__const.add_jobs.over(%rip), %xmm5
	movaps	%xmm5, (%rsp)
	movq	%rax, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm4, 128(%rsp)
	movaps	%xmm5, 112(%rsp)
	leaq	.L.str.11(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%rbx, 16(%rsp)
	movq	%rbp, 24(%rsp)
	movq	%rbx, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	$71, 48(%rsp)
	movl	$19844, 4(%rsp)                 # imm = 0x4D84
	leaq	.L.str.12(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	%rbx, 80(%rsp)
	movl	$1, 88(%rsp)
	leaq	.L.str.13(%rip), %rax
	movq	%rax, 96(%rsp)
	movq	%rsp, %rsi
	movq	%r12, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_job@PLT
	movq	%r15, %rdi
	movl	$60, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.14(%rip), %rax
	movq	%rax, 120(%rsp)
	movq	%rbx, 128(%rsp)
	leaq	.L.str(%rip), %rbp
	movq	%rbp, 136(%rsp)
	movq	%rbx, 144(%rsp)
	movq	$0, 152(%rsp)
	movq	$70, 160(%rsp)
	movl	$19754, 116(%rsp)               # imm = 0x4D2A
	movabsq	$85104776990053, %rax           # imm = 0x4D6700004D65
	movq	%rax, 168(%rsp)
	leaq	.L.str.15(%rip), %rax
	movq	%rax, 176(%rsp)
	movq	$0, 184(%rsp)
	movq	$9112, 192(%rsp)                # imm = 0x2398
	movabsq	$84881438670848, %rax           # imm = 0x4D3300000000
	movq	%rax, 200(%rsp)
	leaq	.L.str.16(%rip), %rax
	movq	%rax, 208(%rsp)
	leaq	112(%rsp), %rsi
	movq	%r12, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_job@PLT
	movq	%r15, %rdi
	movl	$72, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_study.study(%rip), %xmm0
	movaps	%xmm0, (%rsp)
	movups	.L__const.add_study.study+16(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%rbp, 8(%rsp)
	movq	%rbx, 16(%rsp)
	movl	$19814, 4(%rsp)                 # imm = 0x4D66
	movq	$19888, 24(%rsp)                # imm = 0x4DB0
	movq	%rsp, %rsi
	movq	%r12, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_study@PLT
	movq	%r15, %rdi
	movl	$81, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	$0, 64(%rsp)
	movabsq	$-9223372036854775736, %rax     # imm = 0x8000000000000048
	movq	%rax, (%rsp)
	movq	%rbx, 16(%rsp)
	movq	%rbx, 40(%rsp)
	movq	%rbx, 56(%rsp)
	movl	$-2147483648, 64(%rsp)          # imm = 0x80000000
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 176(%rsp)
	movq	%rax, 112(%rsp)
	movq	%rbx, 128(%rsp)
	movq	%rbx, 152(%rsp)
	movq	%rbx, 168(%rsp)
	movl	$-2147483648, 176(%rsp)         # imm = 0x80000000
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	$0, 288(%rsp)
	movq	%rax, 224(%rsp)
	movq	%rbx, 240(%rsp)
	movq	%rbx, 264(%rsp)
	movq	%rbx, 280(%rsp)
	movl	$-2147483648, 288(%rsp)         # imm = 0x80000000
	movq	%r13, 8(%rsp)
	movq	%rbx, 16(%rsp)
	movl	$19844, 4(%rsp)                 # imm = 0x4D84
	leaq	.L.str.17(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	.L.str.18(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	%rbx, 40(%rsp)
	movq	%rsp, %rsi
	movq	%r12, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_team_event@PLT
	movq	%r15, %rdi
	movl	$92, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%r13, 120(%rsp)
	movq	%rbx, 128(%rsp)
	movl	$19823, 116(%rsp)               # imm = 0x4D6F
	leaq	.L.str.19(%rip), %rax
	movq	%rax, 136(%rsp)
	movq	%rbx, 152(%rsp)
	movq	$0, 160(%rsp)
	movq	$8, 168(%rsp)
	leaq	112(%rsp), %rsi
	movq	%r12, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_team_event@PLT
	movq	%r15, %rdi
	movl	$98, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%r13, 232(%rsp)
	movq	%rbx, 240(%rsp)
	movl	$19753, 228(%rsp)               # imm = 0x4D29
	leaq	.L.str.20(%rip), %rax
	movq	%rax, 248(%rsp)
	movq	$9, 288(%rsp)
	leaq	224(%rsp), %rsi
	movq	%r12, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_team_event@PLT
	movq	%r15, %rdi
	movl	$104, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movabsq	$85482734092344, %rax           # imm = 0x4DBF00000038
	movq	%rax, (%rsp)
	movq	%rbx, 16(%rsp)
	movq	%r13, 8(%rsp)
	leaq	.L.str.21(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	.L.str.22(%rip), %rax
	movq	%rax, 32(%rsp)
	leaq	.L.str.23(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	.L.str.24(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	%rsp, %rsi
	movq	%r12, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_answer@PLT
	movq	%r15, %rdi
	movl	$115, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	addq	$296, %rsp                      # imm = 0x128
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end1:
	.size	add_few_rows, .Lfunc_end1-add_few_rows
                                        # -- End function
	.globl	add_other_rows                  # -- Begin function add_other_rows
	.p2align	4, 0x90
	.type	add_other_rows,@function
add_other_rows:                         # @add_other_rows
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$440, %rsp                      # imm = 0x1B8
	movq	%rdi, %rbx
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movabsq	$-9223372036854775760, %rax     # imm = 0x8000000000000030
	movq	%rax, (%rsp)
	movabsq	$-9223372036854775808, %r13     # imm = 0x8000000000000000
	movq	%r13, 32(%rsp)
	movabsq	$-9223372034707292160, %rax     # imm = 0x8000000080000000
	movq	%rax, 40(%rsp)
	movq	$0, 8(%rsp)
	movq	$2, 16(%rsp)
	leaq	.L.str.7(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	error@GOTPCREL(%rip), %rbp
	movq	%rsp, %r12
	movq	%r12, %rsi
	movq	%rbp, %rdx
	callq	ipsf_builder_add_coach@PLT
	leaq	.L.str.4(%rip), %r15
	movq	%r15, %rdi
	movl	$132, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.18(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%rax, %r14
	movq	%r13, 16(%rsp)
	movl	$500, 4(%rsp)                   # imm = 0x1F4
	movl	$19358, 40(%rsp)                # imm = 0x4B9E
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
	callq	ipsf_builder_add_coach@PLT
	movq	%r15, %rdi
	movl	$136, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.25(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%r13, 16(%rsp)
	movl	$250, 4(%rsp)
	movl	$19722, 44(%rsp)                # imm = 0x4D0A
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
	movq	%rbp, %r12
	callq	ipsf_builder_add_coach@PLT
	movq	%r15, %rdi
	movl	$140, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_episodes.fourth+80(%rip), %xmm0
	movaps	%xmm0, 80(%rsp)
	movups	.L__const.add_episodes.fourth+64(%rip), %xmm1
	movaps	%xmm1, 64(%rsp)
	movups	.L__const.add_episodes.fourth+48(%rip), %xmm2
	movaps	%xmm2, 48(%rsp)
	movups	.L__const.add_episodes.fourth+32(%rip), %xmm3
	movaps	%xmm3, 32(%rsp)
	movups	.L__const.add_episodes.fourth+16(%rip), %xmm4
	movaps	%xmm4, 16(%rsp)
	movups	.L__const.add_episodes.fourth(%rip), %xmm5
	movaps	%xmm5, (%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 176(%rsp)
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm4, 128(%rsp)
	movaps	%xmm5, 112(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm1, 400(%rsp)
	movaps	%xmm2, 384(%rsp)
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm4, 352(%rsp)
	movaps	%xmm5, 336(%rsp)
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm1, 288(%rsp)
	movaps	%xmm2, 272(%rsp)
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm5, 224(%rsp)
	leaq	.L.str(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%r13, 16(%rsp)
	leaq	.L.str.26(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	%r13, 32(%rsp)
	movq	%r14, %rbp
	movq	%r14, 40(%rsp)
	movq	%r13, 48(%rsp)
	movl	$19723, 4(%rsp)                 # imm = 0x4D0B
	leaq	.L.str.27(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	$0, 80(%rsp)
	movq	$8, 88(%rsp)
	movl	$1, 60(%rsp)
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_episode@PLT
	movq	%r15, %rdi
	movl	$155, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.1(%rip), %r14
	movq	%r14, 120(%rsp)
	movq	%r13, 128(%rsp)
	leaq	.L.str.28(%rip), %rax
	movq	%rax, 136(%rsp)
	movq	%r13, 144(%rsp)
	movq	$0, 152(%rsp)
	movq	$2, 160(%rsp)
	movl	$19754, 116(%rsp)               # imm = 0x4D2A
	movl	$19874, 168(%rsp)               # imm = 0x4DA2
	leaq	.L.str.29(%rip), %rax
	movq	%rax, 176(%rsp)
	leaq	.L.str.30(%rip), %rax
	movq	%rax, 184(%rsp)
	leaq	112(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_episode@PLT
	movq	%r15, %rdi
	movl	$163, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.2(%rip), %rax
	movq	%rax, 344(%rsp)
	movq	%r13, 352(%rsp)
	leaq	.L.str.31(%rip), %rax
	movq	%rax, 360(%rsp)
	movq	%r13, 368(%rsp)
	movq	%rbp, 376(%rsp)
	movq	%r13, 384(%rsp)
	movl	$19783, 340(%rsp)               # imm = 0x4D47
	leaq	336(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_episode@PLT
	movq	%r15, %rdi
	movl	$168, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.3(%rip), %rax
	movq	%rax, 232(%rsp)
	movq	%r13, 240(%rsp)
	leaq	.L.str.32(%rip), %rax
	movq	%rax, 248(%rsp)
	movq	%r13, 256(%rsp)
	movq	$0, 264(%rsp)
	movq	$2, 272(%rsp)
	movl	$19754, 228(%rsp)               # imm = 0x4D2A
	movabsq	$-4294947514, %rax              # imm = 0xFFFFFFFF00004D46
	movq	%rax, 280(%rsp)
	leaq	224(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_episode@PLT
	movq	%r15, %rdi
	movl	$175, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_phase.phase(%rip), %xmm0
	movaps	%xmm0, (%rsp)
	movups	.L__const.add_phase.phase+16(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	leaq	.L.str(%rip), %rbp
	movq	%rbp, 8(%rsp)
	movq	%r13, 16(%rsp)
	movl	$19723, 4(%rsp)                 # imm = 0x4D0B
	movq	$1, 24(%rsp)
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_phase@PLT
	movq	%r15, %rdi
	movl	$184, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_phase.phase(%rip), %xmm0
	movaps	%xmm0, (%rsp)
	movups	.L__const.add_phase.phase+16(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%rbp, 8(%rsp)
	movq	%r13, 16(%rsp)
	movl	$19737, 4(%rsp)                 # imm = 0x4D19
	movq	$3, 24(%rsp)
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_phase@PLT
	movq	%r15, %rdi
	movl	$184, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_phase.phase(%rip), %xmm0
	movaps	%xmm0, (%rsp)
	movups	.L__const.add_phase.phase+16(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%r14, 8(%rsp)
	movq	%r13, 16(%rsp)
	movl	$19754, 4(%rsp)                 # imm = 0x4D2A
	movq	$1, 24(%rsp)
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_phase@PLT
	movq	%r15, %rdi
	movl	$184, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_phase.phase(%rip), %xmm0
	movaps	%xmm0, (%rsp)
	movups	.L__const.add_phase.phase+16(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	leaq	.L.str.2(%rip), %rbp
	movq	%rbp, 8(%rsp)
	movq	%r13, 16(%rsp)
	movl	$19783, 4(%rsp)                 # imm = 0x4D47
	movq	$1, 24(%rsp)
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_phase@PLT
	movq	%r15, %rdi
	movl	$184, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_phase.phase(%rip), %xmm0
	movaps	%xmm0, (%rsp)
	movups	.L__const.add_phase.phase+16(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%rbp, 8(%rsp)
	movq	%r13, 16(%rsp)
	movl	$19844, 4(%rsp)                 # imm = 0x4D84
	movq	$5, 24(%rsp)
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	movq	%r12, %rbp
	movq	%r12, %rdx
	callq	ipsf_builder_add_phase@PLT
	movq	%r15, %rdi
	movl	$184, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_phase.phase(%rip), %xmm0
	movaps	%xmm0, (%rsp)
	movups	.L__const.add_phase.phase+16(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	leaq	.L.str.3(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%r13, 16(%rsp)
	movl	$19754, 4(%rsp)                 # imm = 0x4D2A
	movq	$1, 24(%rsp)
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_phase@PLT
	movq	%r15, %rdi
	movl	$184, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	$0, 96(%rsp)
	movabsq	$-9223372036854775704, %rax     # imm = 0x8000000000000068
	movq	%rax, (%rsp)
	movq	%r13, 16(%rsp)
	movq	%r13, 40(%rsp)
	movq	%r13, 88(%rsp)
	movl	$-1, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movq	$0, 208(%rsp)
	movq	%rax, 112(%rsp)
	movq	%r13, 128(%rsp)
	movq	%r13, 152(%rsp)
	movq	%r13, 200(%rsp)
	movl	$-1, 208(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 368(%rsp)
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm0, 384(%rsp)
	movq	$0, 432(%rsp)
	movq	%rax, 336(%rsp)
	movq	%r13, 352(%rsp)
	movq	%r13, 376(%rsp)
	movq	%r13, 424(%rsp)
	movl	$-1, 432(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movq	$0, 320(%rsp)
	movq	%rax, 224(%rsp)
	movq	%r13, 240(%rsp)
	movq	%r13, 264(%rsp)
	movq	%r13, 312(%rsp)
	movl	$-1, 320(%rsp)
	movl	$19742, 4(%rsp)                 # imm = 0x4D1E
	leaq	.L.str.18(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%r13, 16(%rsp)
	leaq	.L.str.33(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	.L.str(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	%r13, 40(%rsp)
	leaq	.L.str.34(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	.L.str.35(%rip), %rax
	movq	%rax, 56(%rsp)
	leaq	.L.str.36(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	.L.str.37(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	$0, 80(%rsp)
	movq	$70, 88(%rsp)
	movq	$1, 96(%rsp)
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	ipsf_builder_add_contact@PLT
	movq	%r15, %rdi
	movl	$203, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	$19758, 116(%rsp)               # imm = 0x4D2E
	movq	$0, 120(%rsp)
	movq	$2, 128(%rsp)
	leaq	.L.str.38(%rip), %r12
	movq	%r12, 136(%rsp)
	movq	%r14, 144(%rsp)
	movq	%r13, 152(%rsp)
	leaq	.L.str.39(%rip), %rax
	movq	%rax, 168(%rsp)
	leaq	.L.str.40(%rip), %rax
	movq	%rax, 176(%rsp)
	leaq	112(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%rbp, %rdx
	movq	%rbp, %r14
	callq	ipsf_builder_add_contact@PLT
	movq	%r15, %rdi
	movl	$210, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	$19845, 340(%rsp)               # imm = 0x4D85
	movq	$0, 344(%rsp)
	movq	$2, 352(%rsp)
	movq	%r12, 360(%rsp)
	leaq	.L.str.2(%rip), %r12
	movq	%r12, 368(%rsp)
	movq	%r13, 376(%rsp)
	leaq	.L.str.41(%rip), %rax
	movq	%rax, 408(%rsp)
	leaq	336(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%rbp, %rdx
	callq	ipsf_builder_add_contact@PLT
	movq	%r15, %rdi
	movl	$216, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	$19828, 228(%rsp)               # imm = 0x4D74
	movq	$0, 232(%rsp)
	movq	$2, 240(%rsp)
	leaq	.L.str.33(%rip), %rax
	movq	%rax, 248(%rsp)
	movq	%r12, 256(%rsp)
	movq	%r13, 264(%rsp)
	leaq	.L.str.39(%rip), %rax
	movq	%rax, 280(%rsp)
	movq	$0, 304(%rsp)
	movq	$71, 312(%rsp)
	leaq	224(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%rbp, %rdx
	callq	ipsf_builder_add_contact@PLT
	movq	%r15, %rdi
	movl	$223, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.add_forms_and_signal.form+16(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movups	.L__const.add_forms_and_signal.form(%rip), %xmm0
	movaps	%xmm0, (%rsp)
	movups	.L__const.add_forms_and_signal.signal+16(%rip), %xmm0
	movaps	%xmm0, 128(%rsp)
	movups	.L__const.add_forms_and_signal.signal(%rip), %xmm0
	movaps	%xmm0, 112(%rsp)
	leaq	.L.str(%rip), %rbp
	movq	%rbp, 8(%rsp)
	movq	%r13, 16(%rsp)
	movl	$19723, 4(%rsp)                 # imm = 0x4D0B
	leaq	.L.str.42(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	%rsp, %r12
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_add_form@PLT
	movq	%r15, %rdi
	movl	$232, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	$19730, 4(%rsp)                 # imm = 0x4D12
	leaq	.L.str.43(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_add_form@PLT
	movq	%r15, %rdi
	movl	$235, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%rbp, 120(%rsp)
	movq	%r13, 128(%rsp)
	movl	$19903, 116(%rsp)               # imm = 0x4DBF
	leaq	.L.str.44(%rip), %rax
	movq	%rax, 136(%rsp)
	leaq	112(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	ipsf_builder_add_signal@PLT
	movq	%r15, %rdi
	movl	$239, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	$0, 32(%rsp)
	movabsq	$84709639979048, %rax           # imm = 0x4D0B00000028
	movq	%rax, (%rsp)
	movq	$0, 8(%rsp)
	movq	$2, 16(%rsp)
	movl	$1000, 24(%rsp)                 # imm = 0x3E8
	movabsq	$-9223372036854775008, %rax     # imm = 0x8000000000000320
	movq	%rax, 28(%rsp)
	movl	$0, 36(%rsp)
	movq	%rsp, %r12
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_add_work_time@PLT
	movq	%r15, %rdi
	movl	$249, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.18(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%r13, 16(%rsp)
	movabsq	$2770253906820, %rax            # imm = 0x28500000384
	movq	%rax, 28(%rsp)
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_add_work_time@PLT
	movq	%r15, %rdi
	movl	$253, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	addq	$440, %rsp                      # imm = 0x1B8
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end2:
	.size	add_other_rows, .Lfunc_end2-add_other_rows
                                        # -- End function
	.globl	make_up                         # -- Begin function make_up
	.p2align	4, 0x90
	.type	make_up,@function
make_up:                                # @make_up
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	subq	$144, %rsp
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	$0, 128(%rsp)
	movl	$88, 48(%rsp)
	movq	$5000, 104(%rsp)                # imm = 0x1388
	movq	$0, 8(%rsp)
	movq	%rdi, program_folder(%rip)
	movb	(%rdi), %cl
	testb	%cl, %cl
	je	.LBB3_1
# %bb.4:
	xorl	%esi, %esi
	leaq	in_folder.path(%rip), %rdx
	.p2align	4, 0x90
.LBB3_5:                                # =>This Inner Loop Header: Depth=1
	leaq	1(%rsi), %rax
	movb	%cl, (%rsi,%rdx)
	movzbl	1(%rdi,%rsi), %ecx
	testb	%cl, %cl
	je	.LBB3_2
# %bb.6:                                #   in Loop: Header=BB3_5 Depth=1
	cmpq	$4093, %rsi                     # imm = 0xFFD
	movq	%rax, %rsi
	jb	.LBB3_5
	jmp	.LBB3_2
.LBB3_1:
	xorl	%eax, %eax
.LBB3_2:
	leaq	in_folder.path(%rip), %r15
	movb	$47, (%rax,%r15)
	addq	$1, %rax
	cmpq	$4094, %rax                     # imm = 0xFFE
	ja	.LBB3_3
# %bb.7:
	movb	$107, %dl
	leaq	.L.str.5+1(%rip), %rcx
	.p2align	4, 0x90
.LBB3_8:                                # =>This Inner Loop Header: Depth=1
	movb	%dl, (%rax,%r15)
	leaq	1(%rax), %rsi
	movzbl	(%rcx), %edx
	testb	%dl, %dl
	je	.LBB3_10
# %bb.9:                                #   in Loop: Header=BB3_8 Depth=1
	addq	$1, %rcx
	cmpq	$4094, %rax                     # imm = 0xFFE
	movq	%rsi, %rax
	jb	.LBB3_8
	jmp	.LBB3_10
.LBB3_3:
	movq	%rax, %rsi
.LBB3_10:
	movb	$0, (%rsi,%r15)
	leaq	edition(%rip), %rsi
	movq	error@GOTPCREL(%rip), %rdx
	movq	%r15, %rdi
	callq	ipsf_edition_load@PLT
	leaq	.L.str.4(%rip), %rdi
	xorl	%ebx, %ebx
	movl	$283, %esi                      # imm = 0x11B
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	program_folder(%rip), %rax
	movb	(%rax), %cl
	testb	%cl, %cl
	je	.LBB3_13
# %bb.11:
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB3_12:                               # =>This Inner Loop Header: Depth=1
	leaq	1(%rdx), %rbx
	movb	%cl, (%rdx,%r15)
	movzbl	1(%rax,%rdx), %ecx
	testb	%cl, %cl
	je	.LBB3_13
# %bb.15:                               #   in Loop: Header=BB3_12 Depth=1
	cmpq	$4093, %rdx                     # imm = 0xFFD
	movq	%rbx, %rdx
	jb	.LBB3_12
.LBB3_13:
	movb	$47, (%rbx,%r15)
	addq	$1, %rbx
	cmpq	$4094, %rbx                     # imm = 0xFFE
	ja	.LBB3_14
# %bb.16:
	movb	$116, %cl
	leaq	.L.str.6+1(%rip), %rax
	.p2align	4, 0x90
.LBB3_17:                               # =>This Inner Loop Header: Depth=1
	movb	%cl, (%rbx,%r15)
	leaq	1(%rbx), %rdx
	movzbl	(%rax), %ecx
	testb	%cl, %cl
	je	.LBB3_19
# %bb.18:                               #   in Loop: Header=BB3_17 Depth=1
	addq	$1, %rax
	cmpq	$4094, %rbx                     # imm = 0xFFE
	movq	%rdx, %rbx
	jb	.LBB3_17
	jmp	.LBB3_19
.LBB3_14:
	movq	%rbx, %rdx
.LBB3_19:
	movb	$0, (%rdx,%r15)
	leaq	two_scales(%rip), %rsi
	movq	error@GOTPCREL(%rip), %r14
	movq	%r15, %rdi
	movq	%r14, %rdx
	callq	ipsf_edition_load@PLT
	leaq	.L.str.4(%rip), %rbx
	movq	%rbx, %rdi
	movl	$284, %esi                      # imm = 0x11C
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movups	.L__const.change.change(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movups	.L__const.change.change+16(%rip), %xmm0
	movaps	%xmm0, 32(%rsp)
	movl	$24, 20(%rsp)
	leaq	.L.str.45(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	.L.str.46(%rip), %rax
	movq	%rax, 32(%rsp)
	leaq	.L.str.47(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	edition(%rip), %rdi
	leaq	changed(%rip), %rcx
	leaq	16(%rsp), %rsi
	movl	$1, %edx
	movq	%r14, %r8
	callq	ipsf_edition_with_changes@PLT
	movq	%rbx, %rdi
	movl	$276, %esi                      # imm = 0x114
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	edition(%rip), %rax
	movq	%rax, 56(%rsp)
	leaq	48(%rsp), %rdi
	leaq	8(%rsp), %r15
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_new@PLT
	movq	%rbx, %rdi
	movl	$287, %esi                      # imm = 0x11F
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	add_few_rows
	movq	8(%rsp), %rdi
	callq	add_other_rows
	movq	8(%rsp), %rdi
	leaq	history(%rip), %rsi
	movq	%r14, %rdx
	callq	ipsf_builder_finish@PLT
	movq	%rbx, %rdi
	movl	$290, %esi                      # imm = 0x122
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	%r15, %rdi
	callq	ipsf_builder_free@PLT
	addq	$144, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	retq
.Lfunc_end3:
	.size	make_up, .Lfunc_end3-make_up
                                        # -- End function
	.globl	free_made_up                    # -- Begin function free_made_up
	.p2align	4, 0x90
	.type	free_made_up,@function
free_made_up:                           # @free_made_up
# %bb.0:
	pushq	%rax
	leaq	edition(%rip), %rdi
	callq	ipsf_edition_free@PLT
	leaq	two_scales(%rip), %rdi
	callq	ipsf_edition_free@PLT
	leaq	changed(%rip), %rdi
	callq	ipsf_edition_free@PLT
	leaq	history(%rip), %rdi
	callq	ipsf_history_free@PLT
	movq	edition(%rip), %rax
	orq	two_scales(%rip), %rax
	orq	changed(%rip), %rax
	xorl	%edx, %edx
	orq	history(%rip), %rax
	sete	%dl
	leaq	.L.str.4(%rip), %rdi
	movl	$1, %ecx
	movl	$299, %esi                      # imm = 0x12B
	callq	check_number@PLT
	popq	%rax
	retq
.Lfunc_end4:
	.size	free_made_up, .Lfunc_end4-free_made_up
                                        # -- End function
	.globl	on_june_30                      # -- Begin function on_june_30
	.p2align	4, 0x90
	.type	on_june_30,@function
on_june_30:                             # @on_june_30
# %bb.0:
	movq	%rdi, %rax
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rdi)
	movups	%xmm0, 16(%rdi)
	movups	%xmm0, 64(%rdi)
	movups	%xmm0, 48(%rdi)
	movups	%xmm0, 32(%rdi)
	movl	$80, (%rdi)
	movabsq	$25769823680, %rcx              # imm = 0x600004DC0
	movq	%rcx, 4(%rdi)
	leaq	on_june_30.teams(%rip), %rcx
	movq	%rcx, 16(%rdi)
	movq	$1, 24(%rdi)
	retq
.Lfunc_end5:
	.size	on_june_30, .Lfunc_end5-on_june_30
                                        # -- End function
	.type	in_folder.path,@object          # @in_folder.path
	.local	in_folder.path
	.comm	in_folder.path,4096,16
	.type	program_folder,@object          # @program_folder
	.local	program_folder
	.comm	program_folder,8,8
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"E1"
	.size	.L.str, 3

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"E2"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"E3"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"E4"
	.size	.L.str.3, 3

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"made_up.c"
	.size	.L.str.4, 10

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"kept.toml"
	.size	.L.str.5, 10

	.type	edition,@object                 # @edition
	.bss
	.globl	edition
	.p2align	3
edition:
	.quad	0
	.size	edition, 8

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"two-scales.toml"
	.size	.L.str.6, 16

	.type	two_scales,@object              # @two_scales
	.bss
	.globl	two_scales
	.p2align	3
two_scales:
	.quad	0
	.size	two_scales, 8

	.type	history,@object                 # @history
	.globl	history
	.p2align	3
history:
	.quad	0
	.size	history, 8

	.type	changed,@object                 # @changed
	.globl	changed
	.p2align	3
changed:
	.quad	0
	.size	changed, 8

	.type	on_june_30.teams,@object        # @on_june_30.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
on_june_30.teams:
	.quad	.L.str.7
	.size	on_june_30.teams, 8

	.type	.L.str.7,@object                # @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"T1"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"Pohjoinen"
	.size	.L.str.8, 10

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"Kainuu"
	.size	.L.str.9, 7

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"kainuu"
	.size	.L.str.10, 7

	.type	.L__const.add_jobs.over,@object # @__const.add_jobs.over
	.section	.rodata,"a",@progbits
	.p2align	3
.L__const.add_jobs.over:
	.long	104                             # 0x68
	.long	2147483648                      # 0x80000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.long	2147483648                      # 0x80000000
	.long	2147483648                      # 0x80000000
	.quad	0
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.long	4294967295                      # 0xffffffff
	.long	2147483648                      # 0x80000000
	.quad	0
	.size	.L__const.add_jobs.over, 104

	.type	.L.str.11,@object               # @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"J1"
	.size	.L.str.11, 3

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"5223"
	.size	.L.str.12, 5

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"permanent"
	.size	.L.str.13, 10

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"J2"
	.size	.L.str.14, 3

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"broke_off"
	.size	.L.str.15, 10

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"fixed_term"
	.size	.L.str.16, 11

	.type	.L__const.add_study.study,@object # @__const.add_study.study
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.add_study.study:
	.long	32                              # 0x20
	.long	2147483648                      # 0x80000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.long	2147483648                      # 0x80000000
	.long	0                               # 0x0
	.size	.L__const.add_study.study, 32

	.type	.L.str.17,@object               # @.str.17
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.17:
	.asciz	"guidance"
	.size	.L.str.17, 9

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"C1"
	.size	.L.str.18, 3

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"care_team_visit"
	.size	.L.str.19, 16

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"fidelity_review"
	.size	.L.str.20, 16

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"agreement"
	.size	.L.str.21, 10

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"three"
	.size	.L.str.22, 6

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"interview"
	.size	.L.str.23, 10

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"phone"
	.size	.L.str.24, 6

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"C3"
	.size	.L.str.25, 3

	.type	.L__const.add_episodes.fourth,@object # @__const.add_episodes.fourth
	.section	.rodata,"a",@progbits
	.p2align	3
.L__const.add_episodes.fourth:
	.long	96                              # 0x60
	.long	2147483648                      # 0x80000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.long	2147483648                      # 0x80000000
	.long	4294967295                      # 0xffffffff
	.quad	0
	.quad	0
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.size	.L__const.add_episodes.fourth, 96

	.type	.L.str.26,@object               # @.str.26
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.26:
	.asciz	"K1"
	.size	.L.str.26, 3

	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"care_team"
	.size	.L.str.27, 10

	.type	.L.str.28,@object               # @.str.28
.L.str.28:
	.asciz	"K2"
	.size	.L.str.28, 3

	.type	.L.str.29,@object               # @.str.29
.L.str.29:
	.asciz	"agreed"
	.size	.L.str.29, 7

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"self"
	.size	.L.str.30, 5

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"K3"
	.size	.L.str.31, 3

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"K4"
	.size	.L.str.32, 3

	.type	.L__const.add_phase.phase,@object # @__const.add_phase.phase
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.add_phase.phase:
	.long	32                              # 0x20
	.long	2147483648                      # 0x80000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.long	2147483648                      # 0x80000000
	.long	0                               # 0x0
	.size	.L__const.add_phase.phase, 32

	.type	.L.str.33,@object               # @.str.33
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.33:
	.asciz	"employer"
	.size	.L.str.33, 9

	.type	.L.str.34,@object               # @.str.34
.L.str.34:
	.asciz	"coach"
	.size	.L.str.34, 6

	.type	.L.str.35,@object               # @.str.35
.L.str.35:
	.asciz	"in_person"
	.size	.L.str.35, 10

	.type	.L.str.36,@object               # @.str.36
.L.str.36:
	.asciz	"met"
	.size	.L.str.36, 4

	.type	.L.str.37,@object               # @.str.37
.L.str.37:
	.asciz	"workplace"
	.size	.L.str.37, 10

	.type	.L.str.38,@object               # @.str.38
.L.str.38:
	.asciz	"client"
	.size	.L.str.38, 7

	.type	.L.str.39,@object               # @.str.39
.L.str.39:
	.asciz	"remote"
	.size	.L.str.39, 7

	.type	.L.str.40,@object               # @.str.40
.L.str.40:
	.asciz	"missed"
	.size	.L.str.40, 7

	.type	.L.str.41,@object               # @.str.41
.L.str.41:
	.asciz	"community"
	.size	.L.str.41, 10

	.type	.L__const.add_forms_and_signal.form,@object # @__const.add_forms_and_signal.form
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.add_forms_and_signal.form:
	.long	32                              # 0x20
	.long	2147483648                      # 0x80000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.quad	0
	.size	.L__const.add_forms_and_signal.form, 32

	.type	.L__const.add_forms_and_signal.signal,@object # @__const.add_forms_and_signal.signal
	.p2align	3
.L__const.add_forms_and_signal.signal:
	.long	32                              # 0x20
	.long	2147483648                      # 0x80000000
	.quad	0
	.quad	-9223372036854775808            # 0x8000000000000000
	.quad	0
	.size	.L__const.add_forms_and_signal.signal, 32

	.type	.L.str.42,@object               # @.str.42
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.42:
	.asciz	"referral"
	.size	.L.str.42, 9

	.type	.L.str.43,@object               # @.str.43
.L.str.43:
	.asciz	"form_a"
	.size	.L.str.43, 7

	.type	.L.str.44,@object               # @.str.44
.L.str.44:
	.asciz	"job_lead"
	.size	.L.str.44, 9

	.type	.L__const.change.change,@object # @__const.change.change
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.change.change:
	.long	32                              # 0x20
	.long	0                               # 0x0
	.quad	0
	.quad	0
	.quad	0
	.size	.L__const.change.change, 32

	.type	.L.str.45,@object               # @.str.45
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.45:
	.asciz	"5"
	.size	.L.str.45, 2

	.type	.L.str.46,@object               # @.str.46
.L.str.46:
	.asciz	"community_time_share"
	.size	.L.str.46, 21

	.type	.L.str.47,@object               # @.str.47
.L.str.47:
	.asciz	">= 60"
	.size	.L.str.47, 6

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
