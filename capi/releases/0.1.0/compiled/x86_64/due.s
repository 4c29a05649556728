	.text
	.file	"due.c"
	.globl	check_due                       # -- Begin function check_due
	.p2align	4, 0x90
	.type	check_due,@function
check_due:                              # @check_due
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$520, %rsp                      # imm = 0x208
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	movl	$104, 16(%rsp)
	movabsq	$60129562048, %rax              # imm = 0xE00004DC0
	movq	%rax, 20(%rsp)
	movl	$3660, 28(%rsp)                 # imm = 0xE4C
	movq	$1, 32(%rsp)
	leaq	teams(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	$1, 48(%rsp)
	leaq	due_options.coaches(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	$2, 64(%rsp)
	leaq	due_options.clients(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	$2, 80(%rsp)
	leaq	keys(%rip), %rax
	movq	%rax, 88(%rsp)
	movq	$4, 96(%rsp)
	leaq	holidays(%rip), %rax
	movq	%rax, 104(%rsp)
	movq	$1, 112(%rsp)
	movq	$0, 8(%rsp)
	movq	edition@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	history@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	error@GOTPCREL(%rip), %r14
	leaq	16(%rsp), %rdx
	leaq	8(%rsp), %r13
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_due_list_new@PLT
	leaq	.L.str(%rip), %r12
	movq	%r12, %rdi
	movl	$117, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rbp
	leaq	128(%rsp), %r15
	movl	$384, %edx                      # imm = 0x180
	movq	%r15, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movl	$96, 128(%rsp)
	movq	%rbp, %rdi
	callq	ipsf_due_list_count@PLT
	movl	$4, %ecx
	movq	%r12, %rdi
	movl	$51, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	movl	$384, %esi                      # imm = 0x180
	movq	%r15, %rdi
	callq	stale@PLT
	movl	$4, %edx
	movq	%rbp, %rdi
	xorl	%esi, %esi
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	ipsf_due_list_copy@PLT
	movq	%r12, %rdi
	movl	$53, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	128(%rsp), %edx
	movl	$96, %ecx
	movq	%r12, %rdi
	movl	$31, %esi
	callq	check_number@PLT
	movslq	132(%rsp), %rdx
	movl	$2, %ecx
	movq	%r12, %rdi
	movl	$32, %esi
	callq	check_number@PLT
	movslq	136(%rsp), %rdx
	movq	%r12, %rdi
	movl	$33, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	140(%rsp), %rdx
	movl	$19723, %ecx                    # imm = 0x4D0B
	movq	%r12, %rdi
	movl	$34, %esi
	callq	check_number@PLT
	movslq	144(%rsp), %rdx
	movl	$19753, %ecx                    # imm = 0x4D29
	movq	%r12, %rdi
	movl	$35, %esi
	callq	check_number@PLT
	movslq	148(%rsp), %rdx
	movl	$19742, %ecx                    # imm = 0x4D1E
	movq	%r12, %rdi
	movl	$36, %esi
	callq	check_number@PLT
	movq	152(%rsp), %rdx
	movq	%r12, %rdi
	movl	$37, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	160(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$38, %esi
	callq	check_number@PLT
	movq	168(%rsp), %rdx
	leaq	.L.str.16(%rip), %rcx
	movq	%r12, %rdi
	movl	$39, %esi
	callq	check_text@PLT
	movq	176(%rsp), %rdx
	leaq	.L.str.10(%rip), %r15
	movq	%r12, %rdi
	movl	$40, %esi
	movq	%r15, %rcx
	callq	check_text@PLT
	movq	184(%rsp), %rdx
	leaq	.L.str.9(%rip), %rcx
	movq	%r12, %rdi
	movl	$41, %esi
	callq	check_text@PLT
	movq	192(%rsp), %rdx
	leaq	.L.str.6(%rip), %rbp
	movq	%r12, %rdi
	movl	$42, %esi
	movq	%rbp, %rcx
	callq	check_text@PLT
	movq	200(%rsp), %rdx
	leaq	.L.str.17(%rip), %rcx
	movq	%r12, %rdi
	movl	$43, %esi
	callq	check_text@PLT
	movq	208(%rsp), %rdx
	movq	%r12, %rdi
	movl	$44, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	216(%rsp), %rdx
	movq	%r12, %rdi
	movl	$45, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movslq	228(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$55, %esi
	callq	check_number@PLT
	movslq	232(%rsp), %rdx
	movl	$91, %ecx
	movq	%r12, %rdi
	movl	$56, %esi
	callq	check_number@PLT
	movslq	244(%rsp), %rdx
	movq	%r12, %rdi
	movl	$57, %esi
	movq	$-2147483648, %rcx              # imm = 0x80000000
	callq	check_number@PLT
	movq	256(%rsp), %rdx
	movq	%r12, %rdi
	movl	$58, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	264(%rsp), %rdx
	movq	%r12, %rdi
	movl	$59, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	288(%rsp), %rdx
	movq	%r12, %rdi
	movl	$60, %esi
	movq	%rbp, %rcx
	callq	check_text@PLT
	movq	296(%rsp), %rdx
	leaq	.L.str.14(%rip), %rcx
	movq	%r12, %rdi
	movl	$61, %esi
	callq	check_text@PLT
	movq	368(%rsp), %rdx
	leaq	.L.str.11(%rip), %rcx
	movq	%r12, %rdi
	movl	$62, %esi
	callq	check_text@PLT
	movq	344(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$63, %esi
	callq	check_number@PLT
	movq	400(%rsp), %rdx
	leaq	.L.str.15(%rip), %rcx
	movq	%r12, %rdi
	movl	$64, %esi
	callq	check_text@PLT
	movslq	420(%rsp), %rdx
	movq	%r12, %rdi
	movl	$65, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movslq	424(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$66, %esi
	callq	check_number@PLT
	movq	464(%rsp), %rdx
	leaq	.L.str.12(%rip), %rcx
	movq	%r12, %rdi
	movl	$67, %esi
	callq	check_text@PLT
	movq	8(%rsp), %rbp
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movl	$56, 128(%rsp)
	movq	%rbp, %rdi
	callq	ipsf_due_list_total_count@PLT
	movl	$4, %ecx
	movq	%r12, %rdi
	movl	$72, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	128(%rsp), %rbx
	movl	$224, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movl	$4, %edx
	movq	%rbp, %rdi
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_due_list_copy_totals@PLT
	movq	%r12, %rdi
	movl	$74, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	128(%rsp), %edx
	movl	$56, %ecx
	movq	%r12, %rdi
	movl	$75, %esi
	callq	check_number@PLT
	movslq	132(%rsp), %rdx
	movq	%r12, %rdi
	movl	$76, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	136(%rsp), %rdx
	movq	%r12, %rdi
	movl	$77, %esi
	movq	%r15, %rcx
	callq	check_text@PLT
	movq	144(%rsp), %rdx
	movq	%r12, %rdi
	movl	$78, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	152(%rsp), %rdx
	movq	%r12, %rdi
	movl	$79, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	160(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$80, %esi
	callq	check_number@PLT
	movq	168(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$81, %esi
	callq	check_number@PLT
	movq	176(%rsp), %rdx
	movq	%r12, %rdi
	movl	$82, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	216(%rsp), %rdx
	movq	%r12, %rdi
	movl	$83, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	224(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$84, %esi
	callq	check_number@PLT
	movq	256(%rsp), %rdx
	movl	$2, %ecx
	movq	%r12, %rdi
	movl	$85, %esi
	callq	check_number@PLT
	movq	264(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$86, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	128(%rsp), %rbx
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	ipsf_due_list_arrow@PLT
	movl	$4, %edx
	movq	%r12, %rdi
	movl	$120, %esi
	movq	%rbx, %rcx
	movl	%eax, %r8d
	callq	check_stream@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.1(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%r14, %rcx
	callq	ipsf_due_list_table@PLT
	movl	$4, %edx
	movq	%r12, %rdi
	movl	$121, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	8(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %rbx
	movq	length@GOTPCREL(%rip), %rbp
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	movq	%r14, %rcx
	callq	ipsf_due_list_json@PLT
	movq	%r12, %rdi
	movl	$122, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_due_list_csv@PLT
	movq	%r12, %rdi
	movl	$123, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.2(%rip), %r15
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_due_list_text@PLT
	movq	%r12, %rdi
	movl	$124, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	movq	bytes@GOTPCREL(%rip), %rbx
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_due_list_xlsx@PLT
	leaq	.L.str.3(%rip), %rdx
	movq	%r12, %rdi
	movl	$125, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_due_list_html@PLT
	leaq	.L.str.4(%rip), %rdx
	movq	%r12, %rdi
	movl	$126, %esi
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%r13, %rdi
	callq	ipsf_due_list_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$128, %esi
	callq	check_number@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	$0, 112(%rsp)
	movl	$104, 16(%rsp)
	movabsq	$60129562048, %rax              # imm = 0xE00004DC0
	movq	%rax, 20(%rsp)
	movl	$3660, 28(%rsp)                 # imm = 0xE4C
	movq	$1, 32(%rsp)
	leaq	teams(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	$1, 48(%rsp)
	leaq	due_options.coaches(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	$2, 64(%rsp)
	leaq	due_options.clients(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	$2, 80(%rsp)
	leaq	keys(%rip), %rax
	movq	%rax, 88(%rsp)
	movq	$4, 96(%rsp)
	leaq	holidays(%rip), %rax
	movq	%rax, 104(%rsp)
	movq	$1, 112(%rsp)
	movq	$0, 8(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movl	$96, 128(%rsp)
	movq	$0, 64(%rsp)
	movq	$0, 80(%rsp)
	leaq	keys+24(%rip), %rax
	movq	%rax, 88(%rsp)
	movq	$1, 96(%rsp)
	movq	edition@GOTPCREL(%rip), %r15
	movq	(%r15), %rdi
	movq	history@GOTPCREL(%rip), %r13
	movq	(%r13), %rsi
	leaq	16(%rsp), %rdx
	leaq	8(%rsp), %rbp
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_due_list_new@PLT
	movq	%r12, %rdi
	movl	$99, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_due_list_count@PLT
	movl	$2, %ecx
	movq	%r12, %rdi
	movl	$100, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	128(%rsp), %rbx
	movl	$192, %esi
	movq	%rbx, %rdi
	callq	stale@PLT
	movq	8(%rsp), %rdi
	movl	$2, %edx
	xorl	%esi, %esi
	movq	%rbx, %rcx
	movq	%r14, %r8
	callq	ipsf_due_list_copy@PLT
	movq	%r12, %rdi
	movl	$102, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movslq	132(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$103, %esi
	callq	check_number@PLT
	movslq	228(%rsp), %rdx
	movl	$2, %ecx
	movq	%r12, %rdi
	movl	$104, %esi
	callq	check_number@PLT
	movq	256(%rsp), %rdx
	movl	$2, %ecx
	movq	%r12, %rdi
	movl	$105, %esi
	callq	check_number@PLT
	movq	264(%rsp), %rdx
	leaq	.L.str.18(%rip), %rcx
	movq	%r12, %rdi
	movl	$106, %esi
	callq	check_text@PLT
	movq	280(%rsp), %rdx
	movq	%r12, %rdi
	movl	$107, %esi
	leaq	.L.str.9(%rip), %rbx
	movq	%rbx, %rcx
	callq	check_text@PLT
	movq	288(%rsp), %rdx
	movq	%r12, %rdi
	movl	$108, %esi
	xorl	%ecx, %ecx
	callq	check_text@PLT
	movq	312(%rsp), %rdx
	leaq	.L.str.19(%rip), %rcx
	movq	%r12, %rdi
	movl	$109, %esi
	callq	check_text@PLT
	movq	%rbp, %rdi
	callq	ipsf_due_list_free@PLT
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movl	$64, 128(%rsp)
	movabsq	$-9223372036854756085, %rax     # imm = 0x8000000000004D0B
	movq	%rax, 132(%rsp)
	movq	$0, 8(%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movl	$48, 16(%rsp)
	movl	$19904, 136(%rsp)               # imm = 0x4DC0
	movl	$1, 140(%rsp)
	leaq	teams(%rip), %rax
	movq	%rax, 144(%rsp)
	movq	$1, 152(%rsp)
	leaq	keys(%rip), %rax
	movq	%rax, 160(%rsp)
	movq	$1, 168(%rsp)
	leaq	holidays(%rip), %rax
	movq	%rax, 176(%rsp)
	movq	$1, 184(%rsp)
	movq	(%r15), %rdi
	movq	(%r13), %rsi
	leaq	128(%rsp), %rdx
	leaq	8(%rsp), %r15
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	ipsf_punctuality_new@PLT
	movq	%r12, %rdi
	movl	$145, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movq	8(%rsp), %rdi
	callq	ipsf_punctuality_count@PLT
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$146, %esi
	movq	%rax, %rdx
	callq	check_number@PLT
	leaq	16(%rsp), %rbp
	movl	$48, %esi
	movq	%rbp, %rdi
	callq	stale@PLT
	movq	8(%rsp), %rdi
	movl	$1, %edx
	xorl	%esi, %esi
	movq	%rbp, %rcx
	movq	%r14, %r8
	callq	ipsf_punctuality_copy@PLT
	movq	%r12, %rdi
	movl	$148, %esi
	movl	%eax, %edx
	xorl	%ecx, %ecx
	callq	check_status@PLT
	movl	16(%rsp), %edx
	movl	$48, %ecx
	movq	%r12, %rdi
	movl	$149, %esi
	callq	check_number@PLT
	movslq	20(%rsp), %rdx
	movq	%r12, %rdi
	movl	$150, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	24(%rsp), %rdx
	movq	%r12, %rdi
	movl	$151, %esi
	movq	%rbx, %rcx
	callq	check_text@PLT
	movq	32(%rsp), %rdx
	movq	%r12, %rdi
	movl	$152, %esi
	leaq	.L.str.10(%rip), %rcx
	callq	check_text@PLT
	movq	40(%rsp), %rdx
	movq	%r12, %rdi
	movl	$153, %esi
	xorl	%ecx, %ecx
	callq	check_number@PLT
	movq	48(%rsp), %rdx
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$154, %esi
	callq	check_number@PLT
	movq	56(%rsp), %rdx
	movl	$3, %ecx
	movq	%r12, %rdi
	movl	$155, %esi
	callq	check_number@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.20(%rip), %rsi
	movq	table@GOTPCREL(%rip), %rdx
	movq	%r14, %rcx
	callq	ipsf_punctuality_table@PLT
	movl	$1, %edx
	movq	%r12, %rdi
	movl	$156, %esi
	movl	%eax, %ecx
	callq	check_table@PLT
	movq	8(%rsp), %rdi
	movq	lent@GOTPCREL(%rip), %rbx
	movq	%rbx, %rsi
	movq	length@GOTPCREL(%rip), %r13
	movq	%r13, %rdx
	movq	%r14, %rcx
	callq	ipsf_punctuality_json@PLT
	movq	%r12, %rdi
	movl	$157, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_punctuality_csv@PLT
	movq	%r12, %rdi
	movl	$158, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	leaq	.L.str.21(%rip), %rbp
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movq	%r13, %rcx
	movq	%r14, %r8
	callq	ipsf_punctuality_text@PLT
	movq	%r12, %rdi
	movl	$159, %esi
	movl	%eax, %edx
	callq	check_lent@PLT
	movq	8(%rsp), %rdi
	movq	%rbp, %rsi
	movq	bytes@GOTPCREL(%rip), %rbx
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_punctuality_xlsx@PLT
	movq	%r12, %rdi
	movl	$160, %esi
	leaq	.L.str.3(%rip), %rdx
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	ipsf_punctuality_html@PLT
	movq	%r12, %rdi
	movl	$161, %esi
	leaq	.L.str.4(%rip), %rdx
	movl	%eax, %ecx
	callq	check_bytes@PLT
	movq	%r15, %rdi
	callq	ipsf_punctuality_free@PLT
	xorl	%edx, %edx
	cmpq	$0, 8(%rsp)
	sete	%dl
	movl	$1, %ecx
	movq	%r12, %rdi
	movl	$163, %esi
	callq	check_number@PLT
	addq	$520, %rsp                      # imm = 0x208
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	check_due, .Lfunc_end0-check_due
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"due.c"
	.size	.L.str, 6

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"due"
	.size	.L.str.1, 4

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"fi"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"xlsx"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"html"
	.size	.L.str.4, 5

	.type	due_options.coaches,@object     # @due_options.coaches
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
due_options.coaches:
	.quad	.L.str.5
	.quad	.L.str.6
	.size	due_options.coaches, 16

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"2"
	.size	.L.str.5, 2

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"C1"
	.size	.L.str.6, 3

	.type	due_options.clients,@object     # @due_options.clients
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
due_options.clients:
	.quad	.L.str.7
	.quad	.L.str.8
	.size	due_options.clients, 16

	.type	.L.str.7,@object                # @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"K1"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"K3"
	.size	.L.str.8, 3

	.type	teams,@object                   # @teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
teams:
	.quad	.L.str.9
	.size	teams, 8

	.type	keys,@object                    # @keys
	.p2align	4
keys:
	.quad	.L.str.10
	.quad	.L.str.11
	.quad	.L.str.12
	.quad	.L.str.13
	.size	keys, 32

	.type	holidays,@object                # @holidays
	.section	.rodata,"a",@progbits
	.p2align	2
holidays:
	.long	19723                           # 0x4d0b
	.size	holidays, 4

	.type	.L.str.9,@object                # @.str.9
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.9:
	.asciz	"T1"
	.size	.L.str.9, 3

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"first_employer_meeting"
	.size	.L.str.10, 23

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"meet_after_start"
	.size	.L.str.11, 17

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"follow_job_lead"
	.size	.L.str.12, 16

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"care_team_visit"
	.size	.L.str.13, 16

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"E3"
	.size	.L.str.14, 3

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"J1"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"contacts"
	.size	.L.str.16, 9

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"E1"
	.size	.L.str.17, 3

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"team_events"
	.size	.L.str.18, 12

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"8"
	.size	.L.str.19, 2

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"punctuality"
	.size	.L.str.20, 12

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"en"
	.size	.L.str.21, 3

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
