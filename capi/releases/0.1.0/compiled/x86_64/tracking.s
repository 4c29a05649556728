	.text
	.file	"tracking.c"
	.globl	check_tracking                  # -- Begin function check_tracking
	.p2align	4, 0x90
	.type	check_tracking,@function
check_tracking:                         # @check_tracking
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$2392, %rsp                     # imm = 0x958
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	$0, 128(%rsp)
	movl	$56, 80(%rsp)
	movq	$-1, 112(%rsp)
	movabsq	$-9223372036854756085, %rax     # imm = 0x8000000000004D0B
	movq	%rax, 84(%rsp)
	movq	$0, 16(%rsp)
	movl	$19843, 88(%rsp)                # imm = 0x4D83
	movl	$0, 92(%rsp)
	leaq	tracked.teams(%rip), %rax
	movq	%rax, 96(%rsp)
	movq	$1, 104(%rsp)
	movq	$2, 112(%rsp)
	movq	$2, 120(%rsp)
	movq	$5, 128(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	error@GOTPCREL(%rip), %r15
	leaq	80(%rsp), %rdx
	leaq	16(%rsp), %rcx
	movq	%r15, %r8
	callq	ipsf_tracking_new@PLT
	leaq	.L.str(%rip), %r12
	xorl	%ebp, %ebp
	movq	%r12, %rdi
	movl	$77, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rbx
	movq	%rbx, 8(%rsp)
	leaq	80(%rsp), %r14
	movl	$2304, %edx                     # imm = 0x900
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movl	$192, 80(%rsp)
	movq	%rbx, %rdi
	callq	ipsf_tracking_count@PLT
	movl	$12, %ecx
	movq	%r12, %rdi
	movl	$84, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movl	$2304, %esi                     # imm = 0x900
	movq	%r14, %rdi
	callq	stale@PLT
	movq	8(%rsp), %rdi
	movl	$12, %edx
	xorl	%esi, %esi
	movq	%r14, %rcx
	movq	%r15, %r8
	callq	ipsf_tracking_copy@PLT
	movq	%r12, %rdi
	movl	$86, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	leaq	.L.str.1(%rip), %rbx
	leaq	.L.str.2(%rip), %r15
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_4:                                #   in Loop: Header=BB0_1 Depth=1
	addq	$192, %rbp
	cmpq	$2304, %rbp                     # imm = 0x900
	je	.LBB0_5
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movq	96(%rsp,%rbp), %rdi
	movq	%rbx, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_4
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	movq	112(%rsp,%rbp), %rdi
	testq	%rdi, %rdi
	je	.LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	movq	%r15, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_4
# %bb.6:
	leaq	(%rsp,%rbp), %rbx
	addq	$80, %rbx
	xorl	%eax, %eax
	testb	%al, %al
	jne	.LBB0_8
	jmp	.LBB0_9
.LBB0_5:
	movb	$1, %al
                                        # implicit-def: $rbx
	testb	%al, %al
	je	.LBB0_9
.LBB0_8:
	leaq	80(%rsp), %rbx
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$11, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
.LBB0_9:
	movl	(%rbx), %edx
	leaq	.L.str(%rip), %r15
	movl	$192, %ecx
	movq	%r15, %rdi
	movl	$17, %esi
	callq	check_number@PLT
	movslq	4(%rbx), %rdx
	movl	$19723, %ecx                    # imm = 0x4D0B
	movq	%r15, %rdi
	movl	$18, %esi
	callq	check_number@PLT
	movslq	8(%rbx), %rdx
	movl	$19753, %ecx                    # imm = 0x4D29
	movq	%r15, %rdi
	movl	$19, %esi
	callq	check_number@PLT
	movslq	12(%rbx), %rdx
	xorl	%ebp, %ebp
	movq	%r15, %rdi
	movl	$20, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	24(%rbx), %rdx
	leaq	.L.str.8(%rip), %rcx
	movq	%r15, %rdi
	movl	$21, %esi
	callq	check_text@PLT
	movq	40(%rbx), %rdx
	movq	%r15, %rdi
	movl	$22, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	48(%rbx), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$23, %esi
	callq	check_number@PLT
	movq	88(%rbx), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$24, %esi
	callq	check_number@PLT
	movq	96(%rbx), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$25, %esi
	callq	check_number@PLT
	movq	104(%rbx), %rdx
	movq	%r15, %rdi
	movl	$26, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	136(%rbx), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$27, %esi
	callq	check_number@PLT
	movq	144(%rbx), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$28, %esi
	callq	check_number@PLT
	movq	152(%rbx), %rdx
	movq	%r15, %rdi
	movl	$29, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	160(%rbx), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$29, %esi
	callq	check_number@PLT
	movq	168(%rbx), %rdx
	movl	$7000, %ecx                     # imm = 0x1B58
	movq	%r15, %rdi
	movl	$30, %esi
	callq	check_number@PLT
	movq	176(%rbx), %rdx
	movl	$15500, %ecx                    # imm = 0x3C8C
	movq	%r15, %rdi
	movl	$30, %esi
	callq	check_number@PLT
	movq	184(%rbx), %rdx
	movl	$6, %ecx
	movq	%r15, %rdi
	movl	$31, %esi
	callq	check_number@PLT
	leaq	.L.str.9(%rip), %rbx
	leaq	.L.str.10(%rip), %r15
	jmp	.LBB0_10
	.p2align	4, 0x90
.LBB0_13:                               #   in Loop: Header=BB0_10 Depth=1
	addq	$192, %rbp
	cmpq	$2304, %rbp                     # imm = 0x900
	je	.LBB0_14
.LBB0_10:                               # =>This Inner Loop Header: Depth=1
	movq	96(%rsp,%rbp), %rdi
	movq	%rbx, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_13
# %bb.11:                               #   in Loop: Header=BB0_10 Depth=1
	movq	112(%rsp,%rbp), %rdi
	testq	%rdi, %rdi
	je	.LBB0_13
# %bb.12:                               #   in Loop: Header=BB0_10 Depth=1
	movq	%r15, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_13
# %bb.15:
	leaq	(%rsp,%rbp), %r15
	addq	$80, %r15
	xorl	%eax, %eax
	testb	%al, %al
	jne	.LBB0_17
	jmp	.LBB0_18
.LBB0_14:
	movb	$1, %al
                                        # implicit-def: $r15
	testb	%al, %al
	je	.LBB0_18
.LBB0_17:
	leaq	80(%rsp), %r15
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$11, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
.LBB0_18:
	xorl	%ebp, %ebp
	leaq	.L.str.9(%rip), %rbx
	leaq	.L.str.2(%rip), %r12
	jmp	.LBB0_19
	.p2align	4, 0x90
.LBB0_22:                               #   in Loop: Header=BB0_19 Depth=1
	addq	$192, %rbp
	cmpq	$2304, %rbp                     # imm = 0x900
	je	.LBB0_23
.LBB0_19:                               # =>This Inner Loop Header: Depth=1
	movq	96(%rsp,%rbp), %rdi
	movq	%rbx, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_22
# %bb.20:                               #   in Loop: Header=BB0_19 Depth=1
	movq	112(%rsp,%rbp), %rdi
	testq	%rdi, %rdi
	je	.LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_19 Depth=1
	movq	%r12, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_22
# %bb.24:
	leaq	(%rsp,%rbp), %rbx
	addq	$80, %rbx
	xorl	%eax, %eax
	testb	%al, %al
	jne	.LBB0_26
	jmp	.LBB0_27
.LBB0_23:
	movb	$1, %al
                                        # implicit-def: $rbx
	testb	%al, %al
	je	.LBB0_27
.LBB0_26:
	leaq	80(%rsp), %rbx
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$11, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
.LBB0_27:
	movq	48(%r15), %rdx
	leaq	.L.str(%rip), %rbp
	movl	$2, %ecx
	movq	%rbp, %rdi
	movl	$37, %esi
	callq	check_number@PLT
	movq	72(%r15), %rdx
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$38, %esi
	callq	check_number@PLT
	movq	80(%r15), %rdx
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$39, %esi
	callq	check_number@PLT
	movq	88(%r15), %rdx
	movl	$2, %ecx
	movq	%rbp, %rdi
	movl	$40, %esi
	callq	check_number@PLT
	movq	112(%rbx), %rdx
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$41, %esi
	callq	check_number@PLT
	movq	104(%rbx), %rdx
	movl	$1, %ecx
	movq	%rbp, %rdi
	movl	$42, %esi
	callq	check_number@PLT
	xorl	%ebp, %ebp
	leaq	.L.str.11(%rip), %rbx
	leaq	.L.str.2(%rip), %r15
	jmp	.LBB0_28
	.p2align	4, 0x90
.LBB0_31:                               #   in Loop: Header=BB0_28 Depth=1
	addq	$192, %rbp
	cmpq	$2304, %rbp                     # imm = 0x900
	je	.LBB0_32
.LBB0_28:                               # =>This Inner Loop Header: Depth=1
	movq	96(%rsp,%rbp), %rdi
	movq	%rbx, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_31
# %bb.29:                               #   in Loop: Header=BB0_28 Depth=1
	movq	112(%rsp,%rbp), %rdi
	testq	%rdi, %rdi
	je	.LBB0_31
# %bb.30:                               #   in Loop: Header=BB0_28 Depth=1
	movq	%r15, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_31
# %bb.33:
	leaq	(%rsp,%rbp), %rbx
	addq	$80, %rbx
	xorl	%eax, %eax
	testb	%al, %al
	jne	.LBB0_35
	jmp	.LBB0_36
.LBB0_32:
	movb	$1, %al
                                        # implicit-def: $rbx
	testb	%al, %al
	je	.LBB0_36
.LBB0_35:
	leaq	80(%rsp), %rbx
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$11, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
.LBB0_36:
	movq	120(%rbx), %rdx
	leaq	.L.str(%rip), %r15
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$44, %esi
	callq	check_number@PLT
	movq	104(%rbx), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$45, %esi
	callq	check_number@PLT
	movq	112(%rbx), %rdx
	xorl	%ebp, %ebp
	movq	%r15, %rdi
	movl	$46, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	152(%rbx), %rdx
	movl	$1, %ecx
	movq	%r15, %rdi
	movl	$47, %esi
	callq	check_number@PLT
	movq	160(%rbx), %rdx
	movl	$2, %ecx
	movq	%r15, %rdi
	movl	$47, %esi
	callq	check_number@PLT
	leaq	.L.str.12(%rip), %rbx
	leaq	.L.str.2(%rip), %r15
	jmp	.LBB0_37
	.p2align	4, 0x90
.LBB0_40:                               #   in Loop: Header=BB0_37 Depth=1
	addq	$192, %rbp
	cmpq	$2304, %rbp                     # imm = 0x900
	je	.LBB0_41
.LBB0_37:                               # =>This Inner Loop Header: Depth=1
	movq	96(%rsp,%rbp), %rdi
	movq	%rbx, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_40
# %bb.38:                               #   in Loop: Header=BB0_37 Depth=1
	movq	112(%rsp,%rbp), %rdi
	testq	%rdi, %rdi
	je	.LBB0_40
# %bb.39:                               #   in Loop: Header=BB0_37 Depth=1
	movq	%r15, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_40
# %bb.42:
	leaq	(%rsp,%rbp), %r15
	addq	$80, %r15
	xorl	%eax, %eax
	testb	%al, %al
	jne	.LBB0_44
	jmp	.LBB0_45
.LBB0_41:
	movb	$1, %al
                                        # implicit-def: $r15
	testb	%al, %al
	je	.LBB0_45
.LBB0_44:
	leaq	80(%rsp), %r15
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$11, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
.LBB0_45:
	xorl	%ebp, %ebp
	leaq	.L.str.12(%rip), %rbx
	jmp	.LBB0_46
	.p2align	4, 0x90
.LBB0_48:                               #   in Loop: Header=BB0_46 Depth=1
	addq	$192, %rbp
	cmpq	$2304, %rbp                     # imm = 0x900
	je	.LBB0_49
.LBB0_46:                               # =>This Inner Loop Header: Depth=1
	movq	96(%rsp,%rbp), %rdi
	movq	%rbx, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_48
# %bb.47:                               #   in Loop: Header=BB0_46 Depth=1
	cmpq	$0, 112(%rsp,%rbp)
	jne	.LBB0_48
# %bb.50:
	leaq	(%rsp,%rbp), %r12
	addq	$80, %r12
	xorl	%eax, %eax
	testb	%al, %al
	jne	.LBB0_52
	jmp	.LBB0_53
.LBB0_49:
	movb	$1, %al
                                        # implicit-def: $r12
	testb	%al, %al
	je	.LBB0_53
.LBB0_52:
	leaq	80(%rsp), %r12
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$11, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
.LBB0_53:
	xorl	%ebp, %ebp
	leaq	.L.str.12(%rip), %rbx
	leaq	.L.str.10(%rip), %r13
	jmp	.LBB0_54
	.p2align	4, 0x90
.LBB0_57:                               #   in Loop: Header=BB0_54 Depth=1
	addq	$192, %rbp
	cmpq	$2304, %rbp                     # imm = 0x900
	je	.LBB0_58
.LBB0_54:                               # =>This Inner Loop Header: Depth=1
	movq	96(%rsp,%rbp), %rdi
	movq	%rbx, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_57
# %bb.55:                               #   in Loop: Header=BB0_54 Depth=1
	movq	112(%rsp,%rbp), %rdi
	testq	%rdi, %rdi
	je	.LBB0_57
# %bb.56:                               #   in Loop: Header=BB0_54 Depth=1
	movq	%r13, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	jne	.LBB0_57
# %bb.59:
	addq	%rsp, %rbp
	addq	$80, %rbp
	xorl	%eax, %eax
	testb	%al, %al
	jne	.LBB0_61
	jmp	.LBB0_62
.LBB0_58:
	movb	$1, %al
                                        # implicit-def: $rbp
	testb	%al, %al
	je	.LBB0_62
.LBB0_61:
	leaq	.L.str(%rip), %rdi
	movl	$1, %ecx
	movl	$11, %esi
	xorl	%edx, %edx
	callq	check_number@PLT
	movq	%r14, %rbp
.LBB0_62:
	movq	40(%r15), %rdx
	leaq	.L.str(%rip), %r14
	movl	$2, %ecx
	movq	%r14, %rdi
	movl	$54, %esi
	callq	check_number@PLT
	movq	64(%r15), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$55, %esi
	callq	check_number@PLT
	movq	56(%r15), %rdx
	movq	%r14, %rdi
	movl	$56, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	128(%r15), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$57, %esi
	callq	check_number@PLT
	movq	56(%rbp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$58, %esi
	callq	check_number@PLT
	movq	136(%rbp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$59, %esi
	callq	check_number@PLT
	movq	144(%rbp), %rdx
	movq	%r14, %rdi
	movl	$60, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	40(%r12), %rdx
	movl	$3, %ecx
	movq	%r14, %rdi
	movl	$61, %esi
	callq	check_number@PLT
	movq	88(%r12), %rdx
	movl	$3, %ecx
	movq	%r14, %rdi
	movl	$62, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.3(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	error@GOTPCREL(%rip), %rbx
	movq	%rbx, %rcx
	callq	ipsf_tracking_table@PLT
	movl	$12, %edx
	movq	%r14, %rdi
	movl	$90, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	8(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %rbp
	movq	length@GOTPCREL(%rip), %r12
	movq	%rbp, %rsi
	movq	%r12, %rdx
	movq	%rbx, %rcx
	callq	ipsf_tracking_json@PLT
	movq	%r14, %rdi
	movl	$91, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.4(%rip), %r15
	movq	%r15, %rsi
	movl	$1, %edx
	movq	%rbp, %rcx
	movq	%r12, %r8
	movq	%rbx, %r9
	callq	ipsf_tracking_csv@PLT
	movq	%r14, %rdi
	movl	$92, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	%r12, %rcx
	movq	%rbx, %r8
	callq	ipsf_tracking_text@PLT
	movq	%r14, %rdi
	movl	$93, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	movq	bytes@GOTPCREL(%rip), %rbp
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	ipsf_tracking_xlsx@PLT
	leaq	.L.str.5(%rip), %rdx
	movq	%r14, %rdi
	movl	$94, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	ipsf_tracking_html@PLT
	leaq	.L.str.6(%rip), %rdx
	movq	%r14, %rdi
	movl	$95, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	leaq	8(%rsp), %rdi
	callq	ipsf_tracking_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$97, %esi
	callq	check_number@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	$0, 64(%rsp)
	movl	$56, 16(%rsp)
	movq	$-1, 48(%rsp)
	movabsq	$-9223372036854756071, %rax     # imm = 0x8000000000004D19
	movq	%rax, 20(%rsp)
	movq	$0, (%rsp)
	movl	$19743, 24(%rsp)                # imm = 0x4D1F
	movl	$3, 28(%rsp)
	leaq	tracked.teams(%rip), %r12
	movq	%r12, 32(%rsp)
	movq	$1, 40(%rsp)
	movq	$2, 48(%rsp)
	movq	$2, 56(%rsp)
	movq	$5, 64(%rsp)
	movq	edition@GOTPCREL(%rip), %rbp
	movq	(%rbp), %rdi
	movq	history@GOTPCREL(%rip), %r12
	movq	(%r12), %rsi
	leaq	16(%rsp), %rdx
	movq	%rsp, %rcx
	movq	%rbx, %r8
	callq	ipsf_tracking_new@PLT
	movq	%r14, %rdi
	movl	$77, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	(%rsp), %rdi
	movq	%rdi, 8(%rsp)
	callq	ipsf_tracking_count@PLT
	movl	$3, %ecx
	movq	%r14, %rdi
	movl	$99, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	80(%rsp), %r13
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r13, %rcx
	movq	%rbx, %r8
	callq	ipsf_tracking_copy@PLT
	movq	%r14, %rdi
	movl	$100, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	96(%rsp), %rdx
	leaq	.L.str.7(%rip), %rcx
	movq	%r14, %rdi
	movl	$101, %esi
	callq	check_text@PLT
	leaq	8(%rsp), %r15
	movq	%r15, %rdi
	callq	ipsf_tracking_free@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	$0, 64(%rsp)
	movl	$56, 16(%rsp)
	movq	$-1, 48(%rsp)
	movabsq	$-9223372036854756029, %rax     # imm = 0x8000000000004D43
	movq	%rax, 20(%rsp)
	movq	$0, (%rsp)
	movl	$19785, 24(%rsp)                # imm = 0x4D49
	movl	$3, 28(%rsp)
	leaq	tracked.teams(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	$1, 40(%rsp)
	movq	$2, 48(%rsp)
	movq	$2, 56(%rsp)
	movq	$5, 64(%rsp)
	movq	(%rbp), %rdi
	movq	(%r12), %rsi
	leaq	16(%rsp), %rdx
	movq	%rsp, %rcx
	movq	%rbx, %r8
	callq	ipsf_tracking_new@PLT
	movq	%r14, %rdi
	movl	$77, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	(%rsp), %rdi
	movq	%rdi, 8(%rsp)
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%r13, %rcx
	movq	%rbx, %r8
	callq	ipsf_tracking_copy@PLT
	movq	%r14, %rdi
	movl	$104, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	152(%rsp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$105, %esi
	callq	check_number@PLT
	movq	160(%rsp), %rdx
	movq	%r14, %rdi
	movl	$106, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	%r15, %rdi
	callq	ipsf_tracking_free@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	$0, 128(%rsp)
	movabsq	$-9223372036854775752, %rax     # imm = 0x8000000000000038
	movq	%rax, 80(%rsp)
	movq	$0, 16(%rsp)
	movl	$19904, 84(%rsp)                # imm = 0x4DC0
	leaq	summed_up.teams(%rip), %rax
	movq	%rax, 88(%rsp)
	movq	$1, 96(%rsp)
	leaq	summed_up.coaches(%rip), %rax
	movq	%rax, 104(%rsp)
	movq	$2, 112(%rsp)
	leaq	summed_up.clients(%rip), %rax
	movq	%rax, 120(%rsp)
	movq	$4, 128(%rsp)
	movq	(%r12), %rdi
	leaq	80(%rsp), %rsi
	leaq	16(%rsp), %rdx
	movq	%rbx, %rcx
	callq	ipsf_client_summary_new@PLT
	movq	%r14, %rdi
	movl	$122, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	16(%rsp), %rbp
	movq	%rbp, (%rsp)
	leaq	80(%rsp), %r13
	movl	$288, %edx                      # imm = 0x120
	movq	%r13, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movl	$72, 80(%rsp)
	movq	%rbp, %rdi
	callq	ipsf_client_summary_count@PLT
	movl	$4, %ecx
	movq	%r14, %rdi
	movl	$129, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movl	$288, %esi                      # imm = 0x120
	movq	%r13, %rdi
	callq	stale@PLT
	movl	$4, %edx
	movq	%rbp, %rdi
	xorl	%esi, %esi
	movq	%r13, %rcx
	movq	%rbx, %r8
	callq	ipsf_client_summary_copy@PLT
	movq	%r14, %rdi
	movl	$131, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	136(%rsp), %rdx
	leaq	.L.str.16(%rip), %rcx
	movq	%r14, %rdi
	movl	$132, %esi
	callq	check_text@PLT
	movslq	88(%rsp), %rdx
	movl	$19874, %ecx                    # imm = 0x4DA2
	movq	%r14, %rdi
	movl	$133, %esi
	callq	check_number@PLT
	movslq	92(%rsp), %rdx
	movl	$6, %ecx
	movq	%r14, %rdi
	movl	$134, %esi
	callq	check_number@PLT
	movslq	100(%rsp), %rdx
	movq	%r14, %rdi
	movl	$135, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	104(%rsp), %rdx
	movl	$121, %ecx
	movq	%r14, %rdi
	movl	$136, %esi
	callq	check_number@PLT
	movq	112(%rsp), %rdx
	movl	$120, %ecx
	movq	%r14, %rdi
	movl	$137, %esi
	callq	check_number@PLT
	movl	296(%rsp), %edx
	movl	$72, %ecx
	movq	%r14, %rdi
	movl	$138, %esi
	callq	check_number@PLT
	movslq	300(%rsp), %rdx
	movl	$19723, %ecx                    # imm = 0x4D0B
	movq	%r14, %rdi
	movl	$139, %esi
	callq	check_number@PLT
	movslq	304(%rsp), %rdx
	movq	%r14, %rdi
	movl	$140, %esi
	movq	$-2147483648, %rcx              # imm = 0x80000000
	callq	check_number@PLT
	movslq	308(%rsp), %rdx
	movl	$3, %ecx
	movq	%r14, %rdi
	movl	$141, %esi
	callq	check_number@PLT
	movslq	312(%rsp), %rdx
	movl	$19737, %ecx                    # imm = 0x4D19
	movq	%r14, %rdi
	movl	$142, %esi
	callq	check_number@PLT
	movslq	316(%rsp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$143, %esi
	callq	check_number@PLT
	movq	320(%rsp), %rdx
	movl	$182, %ecx
	movq	%r14, %rdi
	movl	$144, %esi
	callq	check_number@PLT
	movq	328(%rsp), %rdx
	movl	$19, %ecx
	movq	%r14, %rdi
	movl	$145, %esi
	callq	check_number@PLT
	movq	336(%rsp), %rdx
	leaq	.L.str.8(%rip), %rcx
	movq	%r14, %rdi
	movl	$146, %esi
	callq	check_text@PLT
	movq	344(%rsp), %rdx
	leaq	.L.str.2(%rip), %rcx
	movq	%r14, %rdi
	movl	$147, %esi
	callq	check_text@PLT
	movq	352(%rsp), %rdx
	leaq	.L.str.15(%rip), %rcx
	movq	%r14, %rdi
	movl	$148, %esi
	callq	check_text@PLT
	movq	360(%rsp), %rdx
	leaq	.L.str.19(%rip), %rcx
	movq	%r14, %rdi
	movl	$149, %esi
	callq	check_text@PLT
	movq	(%rsp), %r13
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movl	$64, 80(%rsp)
	movups	.L__const.check_jobs_and_studies.study+16(%rip), %xmm0
	movaps	%xmm0, 32(%rsp)
	movups	.L__const.check_jobs_and_studies.study(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%r13, %rdi
	callq	ipsf_client_summary_job_count@PLT
	movl	$2, %ecx
	movq	%r14, %rdi
	movl	$155, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	80(%rsp), %rbp
	movl	$128, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movl	$2, %edx
	movq	%r13, %rdi
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%rbx, %r8
	callq	ipsf_client_summary_copy_jobs@PLT
	movq	%r14, %rdi
	movl	$157, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	88(%rsp), %rdx
	movq	%r14, %rdi
	movl	$158, %esi
	movq	$-2147483648, %rcx              # imm = 0x80000000
	callq	check_number@PLT
	movslq	92(%rsp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$159, %esi
	callq	check_number@PLT
	movq	96(%rsp), %rdx
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$160, %esi
	callq	check_number@PLT
	movq	136(%rsp), %rdx
	leaq	.L.str.20(%rip), %rcx
	movq	%r14, %rdi
	movl	$161, %esi
	callq	check_text@PLT
	movl	144(%rsp), %edx
	movl	$64, %ecx
	movq	%r14, %rdi
	movl	$162, %esi
	callq	check_number@PLT
	movslq	148(%rsp), %rdx
	movl	$19754, %ecx                    # imm = 0x4D2A
	movq	%r14, %rdi
	movl	$163, %esi
	callq	check_number@PLT
	movslq	152(%rsp), %rdx
	movl	$19813, %ecx                    # imm = 0x4D65
	movq	%r14, %rdi
	movl	$164, %esi
	callq	check_number@PLT
	movslq	156(%rsp), %rdx
	movq	%r14, %rdi
	movl	$165, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	160(%rsp), %rdx
	movl	$3, %ecx
	movq	%r14, %rdi
	movl	$166, %esi
	callq	check_number@PLT
	movq	168(%rsp), %rdx
	movl	$60, %ecx
	movq	%r14, %rdi
	movl	$167, %esi
	callq	check_number@PLT
	movq	176(%rsp), %rdx
	leaq	.L.str.21(%rip), %rcx
	movq	%r14, %rdi
	movl	$168, %esi
	callq	check_text@PLT
	movq	184(%rsp), %rdx
	leaq	.L.str.22(%rip), %rcx
	movq	%r14, %rdi
	movl	$169, %esi
	callq	check_text@PLT
	movq	192(%rsp), %rdx
	leaq	.L.str.23(%rip), %rcx
	movq	%r14, %rdi
	movl	$170, %esi
	callq	check_text@PLT
	movq	200(%rsp), %rdx
	leaq	.L.str.24(%rip), %rcx
	movq	%r14, %rdi
	movl	$171, %esi
	callq	check_text@PLT
	movq	%r13, %rdi
	callq	ipsf_client_summary_study_count@PLT
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$172, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	16(%rsp), %rbp
	movl	$32, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movl	$1, %edx
	movq	%r13, %rdi
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%rbx, %r12
	movq	%rbx, %r8
	callq	ipsf_client_summary_copy_studies@PLT
	movq	%r14, %rdi
	movl	$174, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	16(%rsp), %edx
	movl	$32, %ecx
	movq	%r14, %rdi
	movl	$175, %esi
	callq	check_number@PLT
	movslq	20(%rsp), %rdx
	movl	$19814, %ecx                    # imm = 0x4D66
	movq	%r14, %rdi
	movl	$176, %esi
	callq	check_number@PLT
	movslq	24(%rsp), %rdx
	movl	$19888, %ecx                    # imm = 0x4DB0
	movq	%r14, %rdi
	movl	$177, %esi
	callq	check_number@PLT
	movslq	28(%rsp), %rdx
	movq	%r14, %rdi
	movl	$178, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	32(%rsp), %rdx
	movl	$3, %ecx
	movq	%r14, %rdi
	movl	$179, %esi
	callq	check_number@PLT
	movq	40(%rsp), %rdx
	movl	$75, %ecx
	movq	%r14, %rdi
	movl	$180, %esi
	callq	check_number@PLT
	movq	(%rsp), %rdi
	leaq	.L.str.13(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%rbx, %rcx
	callq	ipsf_client_summary_table@PLT
	movl	$4, %edx
	movq	%r14, %rdi
	movl	$187, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %rbp
	movq	%rbp, %rsi
	movq	length@GOTPCREL(%rip), %rbx
	movq	%rbx, %rdx
	movq	%r12, %rcx
	callq	ipsf_client_summary_json@PLT
	movq	%r14, %rdi
	movl	$188, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	(%rsp), %rdi
	leaq	.L.str.14(%rip), %r15
	movq	%r15, %rsi
	xorl	%edx, %edx
	movq	%rbp, %rcx
	movq	%rbx, %r8
	movq	%r12, %r9
	callq	ipsf_client_summary_csv@PLT
	movq	%r14, %rdi
	movl	$189, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	(%rsp), %rdi
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	movq	%r12, %r8
	callq	ipsf_client_summary_text@PLT
	movq	%r14, %rdi
	movl	$190, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	(%rsp), %rdi
	movq	%r15, %rsi
	movq	bytes@GOTPCREL(%rip), %rbx
	movq	%rbx, %rdx
	movq	%r12, %rcx
	callq	ipsf_client_summary_xlsx@PLT
	movq	%r14, %rdi
	movl	$191, %esi
	leaq	.L.str.5(%rip), %rdx
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	(%rsp), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%r12, %rcx
	callq	ipsf_client_summary_html@PLT
	movq	%r14, %rdi
	movl	$192, %esi
	leaq	.L.str.6(%rip), %rdx
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%rsp, %rdi
	callq	ipsf_client_summary_free@PLT
	xorl	%edx, %edx
	cmpq	$0, (%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r14, %rdi
	movl	$194, %esi
	callq	check_number@PLT
	addq	$2392, %rsp                     # imm = 0x958
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_tracking, .Lfunc_end0-check_tracking
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"tracking.c"
	.size	.L.str, 11

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"2024-01"
	.size	.L.str.1, 8

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"C1"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"rows"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"fi"
	.size	.L.str.4, 3

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"xlsx"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"html"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"2024-W03"
	.size	.L.str.7, 9

	.type	tracked.teams,@object           # @tracked.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
tracked.teams:
	.quad	.L.str.8
	.size	tracked.teams, 8

	.type	.L.str.8,@object                # @.str.8
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.8:
	.asciz	"T1"
	.size	.L.str.8, 3

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"2024-02"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"2"
	.size	.L.str.10, 2

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"2024-03"
	.size	.L.str.11, 8

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"2024-04"
	.size	.L.str.12, 8

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"episodes"
	.size	.L.str.13, 9

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"en"
	.size	.L.str.14, 3

	.type	summed_up.teams,@object         # @summed_up.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
summed_up.teams:
	.quad	.L.str.8
	.size	summed_up.teams, 8

	.type	summed_up.coaches,@object       # @summed_up.coaches
	.p2align	4
summed_up.coaches:
	.quad	.L.str.10
	.quad	.L.str.2
	.size	summed_up.coaches, 16

	.type	summed_up.clients,@object       # @summed_up.clients
	.p2align	4
summed_up.clients:
	.quad	.L.str.15
	.quad	.L.str.16
	.quad	.L.str.17
	.quad	.L.str.18
	.size	summed_up.clients, 32

	.type	.L.str.15,@object               # @.str.15
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.15:
	.asciz	"K1"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"K2"
	.size	.L.str.16, 3

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"K3"
	.size	.L.str.17, 3

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"K4"
	.size	.L.str.18, 3

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"E1"
	.size	.L.str.19, 3

	.type	.L__const.check_jobs_and_studies.study,@object # @__const.check_jobs_and_studies.study
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.check_jobs_and_studies.study:
	.long	32                              # 0x20
	.long	0                               # 0x0
	.long	0                               # 0x0
	.long	0                               # 0x0
	.quad	0                               # 0x0
	.quad	0                               # 0x0
	.size	.L__const.check_jobs_and_studies.study, 32

	.type	.L.str.20,@object               # @.str.20
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.20:
	.asciz	"permanent"
	.size	.L.str.20, 10

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"J2"
	.size	.L.str.21, 3

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"70"
	.size	.L.str.22, 3

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"9112"
	.size	.L.str.23, 5

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"fixed_term"
	.size	.L.str.24, 11

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
