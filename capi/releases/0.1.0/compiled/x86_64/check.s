	.text
	.file	"check.c"
	.globl	failures                        # -- Begin function failures
	.p2align	4, 0x90
	.type	failures,@function
failures:                               # @failures
# %bb.0:
	movl	failed(%rip), %eax
	retq
.Lfunc_end0:
	.size	failures, .Lfunc_end0-failures
                                        # -- End function
	.globl	check_number                    # -- Begin function check_number
	.p2align	4, 0x90
	.type	check_number,@function
check_number:                           # @check_number
# %bb.0:
	movq	%rcx, %r8
	movq	%rdx, %rcx
	cmpq	%r8, %rdx
	je	.LBB1_2
# %bb.1:
	pushq	%rax
	movl	%esi, %edx
	movq	%rdi, %rsi
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	xorl	%eax, %eax
	callq	printf@PLT
	addq	$8, %rsp
.LBB1_2:
	retq
.Lfunc_end1:
	.size	check_number, .Lfunc_end1-check_number
                                        # -- End function
	.globl	check_text                      # -- Begin function check_text
	.p2align	4, 0x90
	.type	check_text,@function
check_text:                             # @check_text
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	%rcx, %rbx
	movq	%rdx, %rbp
	movl	%esi, %r14d
	movq	%rdi, %r15
	movq	%rsp, %rdi
	movl	$8, %edx
	movl	$90, %esi
	callq	memset@PLT
	cmpq	%rbp, (%rsp)
	jne	.LBB2_2
# %bb.1:
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	xorl	%ebp, %ebp
	movl	$8, %r8d
	movq	%r15, %rsi
	movl	%r14d, %edx
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB2_2:
	cmpq	%rbx, %rbp
	je	.LBB2_7
# %bb.3:
	testq	%rbx, %rbx
	je	.LBB2_6
# %bb.4:
	testq	%rbp, %rbp
	je	.LBB2_6
# %bb.5:
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	callq	strcmp@PLT
	testl	%eax, %eax
	je	.LBB2_7
.LBB2_6:
	addl	$1, failed(%rip)
	testq	%rbp, %rbp
	leaq	.L.str.5(%rip), %rax
	cmoveq	%rax, %rbp
	testq	%rbx, %rbx
	cmoveq	%rax, %rbx
	leaq	.L.str.1(%rip), %rdi
	movq	%r15, %rsi
	movl	%r14d, %edx
	movq	%rbp, %rcx
	movq	%rbx, %r8
	xorl	%eax, %eax
	callq	printf@PLT
.LBB2_7:
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end2:
	.size	check_text, .Lfunc_end2-check_text
                                        # -- End function
	.globl	check_begins                    # -- Begin function check_begins
	.p2align	4, 0x90
	.type	check_begins,@function
check_begins:                           # @check_begins
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	%rcx, %rbx
	movq	%rdx, %rbp
	movl	%esi, %r14d
	movq	%rdi, %r15
	movq	%rsp, %rdi
	movl	$8, %edx
	movl	$90, %esi
	callq	memset@PLT
	cmpq	%rbp, (%rsp)
	je	.LBB3_1
# %bb.2:
	testq	%rbp, %rbp
	je	.LBB3_3
.LBB3_4:
	movq	%rbx, %rdi
	callq	strlen@PLT
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rdx
	callq	strncmp@PLT
	testl	%eax, %eax
	jne	.LBB3_5
	jmp	.LBB3_6
.LBB3_1:
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	xorl	%ebp, %ebp
	movl	$8, %r8d
	movq	%r15, %rsi
	movl	%r14d, %edx
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	callq	printf@PLT
	testq	%rbp, %rbp
	jne	.LBB3_4
.LBB3_3:
	leaq	.L.str.5(%rip), %rbp
.LBB3_5:
	addl	$1, failed(%rip)
	leaq	.L.str.2(%rip), %rdi
	movq	%r15, %rsi
	movl	%r14d, %edx
	movq	%rbp, %rcx
	movq	%rbx, %r8
	xorl	%eax, %eax
	callq	printf@PLT
.LBB3_6:
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end3:
	.size	check_begins, .Lfunc_end3-check_begins
                                        # -- End function
	.globl	check_status                    # -- Begin function check_status
	.p2align	4, 0x90
	.type	check_status,@function
check_status:                           # @check_status
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movl	%edx, %ebp
	movl	%esi, %r14d
	movq	%rdi, %r15
	cmpl	%ecx, %edx
	jne	.LBB4_4
# %bb.1:
	movq	error(%rip), %rdi
	callq	ipsf_error_status@PLT
	cmpl	%ebp, %eax
	je	.LBB4_3
# %bb.2:
	movslq	%ebp, %r8
	movslq	%eax, %rcx
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movq	%r15, %rsi
	movl	%r14d, %edx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB4_3:
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB4_4:
	movl	%ecx, %ebx
	addl	$1, failed(%rip)
	movl	%ebp, %edi
	callq	ipsf_status_name@PLT
	movq	%rax, %rbp
	movl	%ebx, %edi
	callq	ipsf_status_name@PLT
	movq	%rax, %rbx
	movq	error(%rip), %rdi
	callq	ipsf_error_message@PLT
	leaq	.L.str.3(%rip), %rdi
	movq	%r15, %rsi
	movl	%r14d, %edx
	movq	%rbp, %rcx
	movq	%rbx, %r8
	movq	%rax, %r9
	xorl	%eax, %eax
	callq	printf@PLT
	movl	$1, %edi
	callq	exit@PLT
.Lfunc_end4:
	.size	check_status, .Lfunc_end4-check_status
                                        # -- End function
	.globl	check_lent                      # -- Begin function check_lent
	.p2align	4, 0x90
	.type	check_lent,@function
check_lent:                             # @check_lent
# %bb.0:
	pushq	%rbp
	pushq	%r14
	pushq	%rbx
	movl	%esi, %r14d
	movq	%rdi, %rbx
	xorl	%ebp, %ebp
	xorl	%ecx, %ecx
	callq	check_status
	movq	lent(%rip), %rdi
	testq	%rdi, %rdi
	je	.LBB5_3
# %bb.1:
	cmpq	$0, length(%rip)
	jle	.LBB5_3
# %bb.2:
	callq	strlen@PLT
	xorl	%ebp, %ebp
	cmpq	length(%rip), %rax
	sete	%bpl
.LBB5_3:
	testq	%rbp, %rbp
	jne	.LBB5_5
# %bb.4:
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movl	$1, %r8d
	movq	%rbx, %rsi
	movl	%r14d, %edx
	movq	%rbp, %rcx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB5_5:
	movq	$0, lent(%rip)
	movq	$-1, length(%rip)
	popq	%rbx
	popq	%r14
	popq	%rbp
	retq
.Lfunc_end5:
	.size	check_lent, .Lfunc_end5-check_lent
                                        # -- End function
	.globl	check_bytes                     # -- Begin function check_bytes
	.p2align	4, 0x90
	.type	check_bytes,@function
check_bytes:                            # @check_bytes
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movl	%ecx, %ebp
	movl	%esi, %r14d
	movq	%rdi, %r15
	movq	$-1, (%rsp)
	movq	%rdx, %rdi
	callq	ipsf_has@PLT
	movl	%eax, %ebx
	xorl	%eax, %eax
	testl	%ebx, %ebx
	movl	$6, %ecx
	cmovnel	%eax, %ecx
	movq	%r15, %rdi
	movl	%r14d, %esi
	movl	%ebp, %edx
	callq	check_status
	movq	bytes(%rip), %rdi
	movq	%rsp, %rsi
	callq	ipsf_bytes_data@PLT
	xorl	%ecx, %ecx
	testq	%rax, %rax
	setne	%cl
	movslq	%ebx, %rbp
	cmpq	%rbp, %rcx
	je	.LBB6_2
# %bb.1:
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movq	%r15, %rsi
	movl	%r14d, %edx
	movq	%rbp, %r8
	xorl	%eax, %eax
	callq	printf@PLT
.LBB6_2:
	xorl	%ecx, %ecx
	cmpq	$0, (%rsp)
	setg	%cl
	cmpq	%rbp, %rcx
	je	.LBB6_4
# %bb.3:
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movq	%r15, %rsi
	movl	%r14d, %edx
	movq	%rbp, %r8
	xorl	%eax, %eax
	callq	printf@PLT
.LBB6_4:
	leaq	bytes(%rip), %rdi
	callq	ipsf_bytes_free@PLT
	cmpq	$0, bytes(%rip)
	je	.LBB6_6
# %bb.5:
	sete	%al
	movzbl	%al, %ecx
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movl	$1, %r8d
	movq	%r15, %rsi
	movl	%r14d, %edx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB6_6:
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end6:
	.size	check_bytes, .Lfunc_end6-check_bytes
                                        # -- End function
	.globl	check_table                     # -- Begin function check_table
	.p2align	4, 0x90
	.type	check_table,@function
check_table:                            # @check_table
# %bb.0:
	pushq	%rbp
	pushq	%r14
	pushq	%rbx
	movq	%rdx, %rbp
	movl	%esi, %r14d
	movq	%rdi, %rbx
	movl	%ecx, %edx
	xorl	%ecx, %ecx
	callq	check_status
	movq	table(%rip), %rdi
	callq	ipsf_table_row_count@PLT
	cmpq	%rbp, %rax
	je	.LBB7_2
# %bb.1:
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movq	%rbx, %rsi
	movl	%r14d, %edx
	movq	%rax, %rcx
	movq	%rbp, %r8
	xorl	%eax, %eax
	callq	printf@PLT
.LBB7_2:
	movq	table(%rip), %rdi
	callq	ipsf_table_column_count@PLT
	testq	%rax, %rax
	jg	.LBB7_4
# %bb.3:
	setg	%al
	movzbl	%al, %ecx
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movl	$1, %r8d
	movq	%rbx, %rsi
	movl	%r14d, %edx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB7_4:
	leaq	table(%rip), %rdi
	callq	ipsf_table_free@PLT
	cmpq	$0, table(%rip)
	je	.LBB7_6
# %bb.5:
	sete	%al
	movzbl	%al, %ecx
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movl	$1, %r8d
	movq	%rbx, %rsi
	movl	%r14d, %edx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB7_6:
	popq	%rbx
	popq	%r14
	popq	%rbp
	retq
.Lfunc_end7:
	.size	check_table, .Lfunc_end7-check_table
                                        # -- End function
	.globl	check_stream                    # -- Begin function check_stream
	.p2align	4, 0x90
	.type	check_stream,@function
check_stream:                           # @check_stream
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$168, %rsp
	movl	%r8d, %ebx
	movq	%rcx, %r13
	movq	%rdx, %rbp
	movl	%esi, %r14d
	movq	%rdi, %r12
	movl	%r8d, %edx
	xorl	%ecx, %ecx
	callq	check_status
	testl	%ebx, %ebx
	jne	.LBB8_20
# %bb.1:
	leaq	16(%rsp), %rsi
	movq	%r13, %rdi
	callq	*(%r13)
	testl	%eax, %eax
	je	.LBB8_3
# %bb.2:
	movslq	%eax, %rcx
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movq	%r12, %rsi
	movl	%r14d, %edx
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	callq	printf@PLT
.LBB8_3:
	movq	%rbp, (%rsp)                    # 8-byte Spill
	movq	16(%rsp), %rdx
	leaq	.L.str.4(%rip), %rcx
	movq	%r12, %rdi
	movl	%r14d, %esi
	callq	check_text
	cmpq	$0, 48(%rsp)
	jg	.LBB8_5
# %bb.4:
	setg	%al
	movzbl	%al, %ecx
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movl	$1, %r8d
	movq	%r12, %rsi
	movl	%r14d, %edx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB8_5:
	leaq	88(%rsp), %rbp
	leaq	.L.str(%rip), %r15
	xorl	%ebx, %ebx
	jmp	.LBB8_6
	.p2align	4, 0x90
.LBB8_11:                               #   in Loop: Header=BB8_6 Depth=1
	addq	88(%rsp), %rbx
	movq	%rbp, %rdi
	callq	*152(%rsp)
.LBB8_6:                                # =>This Inner Loop Header: Depth=1
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	*8(%r13)
	testl	%eax, %eax
	je	.LBB8_8
# %bb.7:                                #   in Loop: Header=BB8_6 Depth=1
	movslq	%eax, %rcx
	addl	$1, failed(%rip)
	movq	%r15, %rdi
	movq	%r12, %rsi
	movl	%r14d, %edx
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	callq	printf@PLT
.LBB8_8:                                #   in Loop: Header=BB8_6 Depth=1
	cmpq	$0, 152(%rsp)
	je	.LBB8_12
# %bb.9:                                #   in Loop: Header=BB8_6 Depth=1
	movq	120(%rsp), %rcx
	movq	48(%rsp), %r8
	cmpq	%r8, %rcx
	je	.LBB8_11
# %bb.10:                               #   in Loop: Header=BB8_6 Depth=1
	addl	$1, failed(%rip)
	movq	%r15, %rdi
	movq	%r12, %rsi
	movl	%r14d, %edx
	xorl	%eax, %eax
	callq	printf@PLT
	jmp	.LBB8_11
.LBB8_12:
	movq	(%rsp), %r8                     # 8-byte Reload
	cmpq	%r8, %rbx
	je	.LBB8_14
# %bb.13:
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movq	%r12, %rsi
	movl	%r14d, %edx
	movq	%rbx, %rcx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB8_14:
	movq	%r13, %rdi
	callq	*16(%r13)
	movq	%rax, %rbx
	leaq	8(%rsp), %rdi
	movl	$8, %edx
	movl	$90, %esi
	callq	memset@PLT
	cmpq	%rbx, 8(%rsp)
	jne	.LBB8_16
# %bb.15:
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	xorl	%ebx, %ebx
	movl	$8, %r8d
	movq	%r12, %rsi
	movl	%r14d, %edx
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB8_16:
	testq	%rbx, %rbx
	je	.LBB8_18
# %bb.17:
	addl	$1, failed(%rip)
	leaq	.L.str.1(%rip), %rdi
	leaq	.L.str.5(%rip), %r8
	movq	%r12, %rsi
	movl	%r14d, %edx
	movq	%rbx, %rcx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB8_18:
	leaq	16(%rsp), %rdi
	callq	*72(%rsp)
	movq	%r13, %rdi
	callq	*24(%r13)
	cmpq	$0, 24(%r13)
	je	.LBB8_20
# %bb.19:
	sete	%al
	movzbl	%al, %ecx
	addl	$1, failed(%rip)
	leaq	.L.str(%rip), %rdi
	movl	$1, %r8d
	movq	%r12, %rsi
	movl	%r14d, %edx
	xorl	%eax, %eax
	callq	printf@PLT
.LBB8_20:
	addq	$168, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end8:
	.size	check_stream, .Lfunc_end8-check_stream
                                        # -- End function
	.globl	stale                           # -- Begin function stale
	.p2align	4, 0x90
	.type	stale,@function
stale:                                  # @stale
# %bb.0:
	pushq	%rax
	addq	$4, %rdi
	leaq	-4(%rsi), %rdx
	movl	$90, %esi
	callq	memset@PLT
	popq	%rax
	retq
.Lfunc_end9:
	.size	stale, .Lfunc_end9-stale
                                        # -- End function
	.type	failed,@object                  # @failed
	.local	failed
	.comm	failed,4,4
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%s:%d: %lld in place of %lld\n"
	.size	.L.str, 30

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%s:%d: '%.200s' in place of '%s'\n"
	.size	.L.str.1, 34

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%s:%d: '%.200s' does not begin with '%s'\n"
	.size	.L.str.2, 42

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%s:%d: %s in place of %s: %s\n"
	.size	.L.str.3, 30

	.type	error,@object                   # @error
	.bss
	.globl	error
	.p2align	3
error:
	.quad	0
	.size	error, 8

	.type	lent,@object                    # @lent
	.globl	lent
	.p2align	3
lent:
	.quad	0
	.size	lent, 8

	.type	length,@object                  # @length
	.globl	length
	.p2align	3
length:
	.quad	0                               # 0x0
	.size	length, 8

	.type	bytes,@object                   # @bytes
	.globl	bytes
	.p2align	3
bytes:
	.quad	0
	.size	bytes, 8

	.type	table,@object                   # @table
	.globl	table
	.p2align	3
table:
	.quad	0
	.size	table, 8

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"+s"
	.size	.L.str.4, 3

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"NULL"
	.size	.L.str.5, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
