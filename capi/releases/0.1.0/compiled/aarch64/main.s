	.text
	.file	"main.c"
	.globl	main                            // -- Begin function main
	.p2align	2
	.type	main,@function
main:                                   // @main
// %bb.0:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	cmp	w0, #2
	str	x19, [sp, #16]                  // 8-byte Folded Spill
	mov	x29, sp
	b.ne	.LBB0_6
// %bb.1:
	mov	x19, x1
	bl	check_versions
	ldr	x0, [x19, #8]
	bl	make_up
	bl	failures
	cbnz	w0, .LBB0_3
// %bb.2:
	bl	check_editions
	bl	check_process
	bl	check_differences
	bl	check_histories
	bl	check_columns
	bl	check_reviews
	bl	check_assessors
	bl	check_series
	bl	check_tables
	bl	check_evidence
	bl	check_tracking
	bl	check_due
	bl	check_service_models
.LBB0_3:
	bl	free_made_up
	adrp	x19, :got:error
	ldr	x19, [x19, :got_lo12:error]
	mov	x0, x19
	bl	ipsf_error_free
	ldr	x8, [x19]
	adrp	x0, .L.str.1
	add	x0, x0, :lo12:.L.str.1
	mov	w1, #30
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	bl	failures
	cbz	w0, .LBB0_5
// %bb.4:
	bl	failures
	mov	w1, w0
	adrp	x0, .L.str.2
	add	x0, x0, :lo12:.L.str.2
	bl	printf
.LBB0_5:
	bl	failures
	cmp	w0, #0
	cset	w0, ne
	b	.LBB0_7
.LBB0_6:
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	bl	printf
	mov	w0, #2
.LBB0_7:
	ldr	x19, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"usage: program FOLDER\n"
	.size	.L.str, 23

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"main.c"
	.size	.L.str.1, 7

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"%d are not as in 0.1.0, by whose header this was compiled\n"
	.size	.L.str.2, 59

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
