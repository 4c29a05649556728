	.text
	.file	"check.c"
	.globl	failures                        // -- Begin function failures
	.p2align	2
	.type	failures,@function
failures:                               // @failures
// %bb.0:
	adrp	x8, failed
	ldr	w0, [x8, :lo12:failed]
	ret
.Lfunc_end0:
	.size	failures, .Lfunc_end0-failures
                                        // -- End function
	.globl	check_number                    // -- Begin function check_number
	.p2align	2
	.type	check_number,@function
check_number:                           // @check_number
// %bb.0:
	mov	x4, x3
	mov	x3, x2
	cmp	x2, x4
	b.eq	.LBB1_2
// %bb.1:
	stp	x29, x30, [sp, #-16]!           // 16-byte Folded Spill
	adrp	x8, failed
	mov	w2, w1
	mov	x1, x0
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	x29, sp
	ldr	w9, [x8, :lo12:failed]
	add	w9, w9, #1
	str	w9, [x8, :lo12:failed]
	bl	printf
	ldp	x29, x30, [sp], #16             // 16-byte Folded Reload
.LBB1_2:
	ret
.Lfunc_end1:
	.size	check_number, .Lfunc_end1-check_number
                                        // -- End function
	.globl	check_text                      // -- Begin function check_text
	.p2align	2
	.type	check_text,@function
check_text:                             // @check_text
// %bb.0:
	sub	sp, sp, #64
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	mov	x22, x2
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	mov	w19, w1
	mov	x20, x0
	add	x0, sp, #8
	mov	w1, #90
	mov	w2, #8
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	add	x29, sp, #16
	mov	x21, x3
	bl	memset
	ldr	x8, [sp, #8]
	cmp	x8, x22
	b.ne	.LBB2_2
// %bb.1:
	adrp	x8, failed
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	mov	w2, w19
	mov	x3, xzr
	ldr	w9, [x8, :lo12:failed]
	mov	w4, #8
	add	w9, w9, #1
	str	w9, [x8, :lo12:failed]
	bl	printf
	mov	x22, xzr
.LBB2_2:
	cmp	x22, x21
	b.eq	.LBB2_7
// %bb.3:
	cbz	x21, .LBB2_6
// %bb.4:
	cbz	x22, .LBB2_6
// %bb.5:
	mov	x0, x22
	mov	x1, x21
	bl	strcmp
	cbz	w0, .LBB2_7
.LBB2_6:
	adrp	x8, failed
	adrp	x10, .L.str.5
	add	x10, x10, :lo12:.L.str.5
	cmp	x22, #0
	csel	x3, x10, x22, eq
	cmp	x21, #0
	ldr	w9, [x8, :lo12:failed]
	adrp	x0, .L.str.1
	csel	x4, x10, x21, eq
	add	x0, x0, :lo12:.L.str.1
	mov	x1, x20
	mov	w2, w19
	add	w9, w9, #1
	str	w9, [x8, :lo12:failed]
	bl	printf
.LBB2_7:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #64
	ret
.Lfunc_end2:
	.size	check_text, .Lfunc_end2-check_text
                                        // -- End function
	.globl	check_begins                    // -- Begin function check_begins
	.p2align	2
	.type	check_begins,@function
check_begins:                           // @check_begins
// %bb.0:
	stp	x29, x30, [sp, #-64]!           // 16-byte Folded Spill
	mov	x29, sp
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	mov	x22, x2
	mov	w20, w1
	mov	x21, x0
	add	x0, x29, #24
	mov	w1, #90
	mov	w2, #8
	str	x23, [sp, #16]                  // 8-byte Folded Spill
	mov	x19, x3
	bl	memset
	ldr	x8, [x29, #24]
	adrp	x23, failed
	cmp	x8, x22
	b.eq	.LBB3_3
// %bb.1:
	cbz	x22, .LBB3_4
.LBB3_2:
	mov	x0, x19
	bl	strlen
	mov	x2, x0
	mov	x0, x22
	mov	x1, x19
	bl	strncmp
	cbnz	w0, .LBB3_5
	b	.LBB3_6
.LBB3_3:
	ldr	w8, [x23, :lo12:failed]
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	x1, x21
	mov	w2, w20
	mov	x3, xzr
	add	w8, w8, #1
	mov	w4, #8
	str	w8, [x23, :lo12:failed]
	bl	printf
	mov	x22, xzr
	cbnz	x22, .LBB3_2
.LBB3_4:
	adrp	x22, .L.str.5
	add	x22, x22, :lo12:.L.str.5
.LBB3_5:
	ldr	w8, [x23, :lo12:failed]
	adrp	x0, .L.str.2
	add	x0, x0, :lo12:.L.str.2
	mov	x1, x21
	mov	w2, w20
	mov	x3, x22
	add	w8, w8, #1
	mov	x4, x19
	str	w8, [x23, :lo12:failed]
	bl	printf
.LBB3_6:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldr	x23, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.Lfunc_end3:
	.size	check_begins, .Lfunc_end3-check_begins
                                        // -- End function
	.globl	check_status                    // -- Begin function check_status
	.p2align	2
	.type	check_status,@function
check_status:                           // @check_status
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	stp	x22, x21, [sp, #16]             // 16-byte Folded Spill
	mov	w21, w2
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	mov	w19, w1
	mov	x20, x0
	cmp	w2, w3
	mov	x29, sp
	b.ne	.LBB4_4
// %bb.1:
	adrp	x8, error
	ldr	x0, [x8, :lo12:error]
	bl	ipsf_error_status
                                        // kill: def $w0 killed $w0 def $x0
	cmp	w0, w21
	b.eq	.LBB4_3
// %bb.2:
	adrp	x8, failed
	sxtw	x3, w0
	adrp	x0, .L.str
	sxtw	x4, w21
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	ldr	w9, [x8, :lo12:failed]
	mov	w2, w19
	add	w9, w9, #1
	str	w9, [x8, :lo12:failed]
	bl	printf
.LBB4_3:
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	ret
.LBB4_4:
	adrp	x8, failed
	mov	w0, w21
	mov	w21, w3
	ldr	w9, [x8, :lo12:failed]
	add	w9, w9, #1
	str	w9, [x8, :lo12:failed]
	bl	ipsf_status_name
	mov	x22, x0
	mov	w0, w21
	bl	ipsf_status_name
	adrp	x8, error
	mov	x21, x0
	ldr	x0, [x8, :lo12:error]
	bl	ipsf_error_message
	mov	x5, x0
	adrp	x0, .L.str.3
	add	x0, x0, :lo12:.L.str.3
	mov	x1, x20
	mov	w2, w19
	mov	x3, x22
	mov	x4, x21
	bl	printf
	mov	w0, #1
	bl	exit
.Lfunc_end4:
	.size	check_status, .Lfunc_end4-check_status
                                        // -- End function
	.globl	check_lent                      // -- Begin function check_lent
	.p2align	2
	.type	check_lent,@function
check_lent:                             // @check_lent
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	mov	w3, wzr
	stp	x22, x21, [sp, #16]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	mov	x29, sp
	mov	w19, w1
	mov	x20, x0
	bl	check_status
	adrp	x21, lent
	adrp	x22, length
	ldr	x0, [x21, :lo12:lent]
	ldr	x8, [x22, :lo12:length]
	cmp	x0, #0
	ccmp	x8, #1, #8, ne
	b.ge	.LBB5_2
// %bb.1:
	mov	x3, xzr
	cbz	x3, .LBB5_3
	b	.LBB5_4
.LBB5_2:
	bl	strlen
	ldr	x8, [x22, :lo12:length]
	cmp	x0, x8
	cset	w3, eq
	cbnz	x3, .LBB5_4
.LBB5_3:
	adrp	x8, failed
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	mov	w2, w19
	mov	w4, #1
	ldr	w9, [x8, :lo12:failed]
	add	w9, w9, #1
	str	w9, [x8, :lo12:failed]
	bl	printf
.LBB5_4:
	mov	x8, #-1
	str	xzr, [x21, :lo12:lent]
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	str	x8, [x22, :lo12:length]
	ldp	x22, x21, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	ret
.Lfunc_end5:
	.size	check_lent, .Lfunc_end5-check_lent
                                        // -- End function
	.globl	check_bytes                     // -- Begin function check_bytes
	.p2align	2
	.type	check_bytes,@function
check_bytes:                            // @check_bytes
// %bb.0:
	sub	sp, sp, #64
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	mov	x8, #-1
	mov	x20, x0
	mov	x0, x2
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	add	x29, sp, #16
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	mov	w21, w3
	mov	w19, w1
	str	x8, [sp, #8]
	bl	ipsf_has
	mov	w8, #6
	cmp	w0, #0
	mov	w22, w0
	csel	w3, w8, wzr, eq
	mov	x0, x20
	mov	w1, w19
	mov	w2, w21
	bl	check_status
	adrp	x8, bytes
	add	x1, sp, #8
	ldr	x0, [x8, :lo12:bytes]
	bl	ipsf_bytes_data
	cmp	x0, #0
	sxtw	x21, w22
	cset	w3, ne
	adrp	x22, failed
	cmp	x3, x21
	b.eq	.LBB6_2
// %bb.1:
	ldr	w8, [x22, :lo12:failed]
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	mov	w2, w19
	mov	x4, x21
	add	w8, w8, #1
	str	w8, [x22, :lo12:failed]
	bl	printf
.LBB6_2:
	ldr	x8, [sp, #8]
	cmp	x8, #0
	cset	w3, gt
	cmp	x3, x21
	b.eq	.LBB6_4
// %bb.3:
	ldr	w8, [x22, :lo12:failed]
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	mov	w2, w19
	mov	x4, x21
	add	w8, w8, #1
	str	w8, [x22, :lo12:failed]
	bl	printf
.LBB6_4:
	adrp	x21, bytes
	add	x21, x21, :lo12:bytes
	mov	x0, x21
	bl	ipsf_bytes_free
	ldr	x8, [x21]
	cbz	x8, .LBB6_6
// %bb.5:
	ldr	w9, [x22, :lo12:failed]
	cmp	x8, #0
	adrp	x0, .L.str
	cset	w3, eq
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	add	w8, w9, #1
	mov	w2, w19
	mov	w4, #1
	str	w8, [x22, :lo12:failed]
	bl	printf
.LBB6_6:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #64
	ret
.Lfunc_end6:
	.size	check_bytes, .Lfunc_end6-check_bytes
                                        // -- End function
	.globl	check_table                     // -- Begin function check_table
	.p2align	2
	.type	check_table,@function
check_table:                            // @check_table
// %bb.0:
	stp	x29, x30, [sp, #-64]!           // 16-byte Folded Spill
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	mov	x21, x2
	mov	w2, w3
	mov	w3, wzr
	str	x23, [sp, #16]                  // 8-byte Folded Spill
	mov	x29, sp
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	mov	w19, w1
	mov	x20, x0
	bl	check_status
	adrp	x23, table
	ldr	x0, [x23, :lo12:table]
	bl	ipsf_table_row_count
	adrp	x22, failed
	cmp	x0, x21
	b.eq	.LBB7_2
// %bb.1:
	ldr	w8, [x22, :lo12:failed]
	mov	x3, x0
	adrp	x0, .L.str
	mov	x1, x20
	add	x0, x0, :lo12:.L.str
	mov	w2, w19
	add	w8, w8, #1
	mov	x4, x21
	str	w8, [x22, :lo12:failed]
	bl	printf
.LBB7_2:
	ldr	x0, [x23, :lo12:table]
	bl	ipsf_table_column_count
	cmp	x0, #0
	b.gt	.LBB7_4
// %bb.3:
	ldr	w8, [x22, :lo12:failed]
	adrp	x0, .L.str
	cset	w3, gt
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	mov	w2, w19
	add	w8, w8, #1
	mov	w4, #1
	str	w8, [x22, :lo12:failed]
	bl	printf
.LBB7_4:
	adrp	x21, table
	add	x21, x21, :lo12:table
	mov	x0, x21
	bl	ipsf_table_free
	ldr	x8, [x21]
	cbz	x8, .LBB7_6
// %bb.5:
	ldr	w9, [x22, :lo12:failed]
	cmp	x8, #0
	adrp	x0, .L.str
	cset	w3, eq
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	add	w8, w9, #1
	mov	w2, w19
	mov	w4, #1
	str	w8, [x22, :lo12:failed]
	bl	printf
.LBB7_6:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldr	x23, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.Lfunc_end7:
	.size	check_table, .Lfunc_end7-check_table
                                        // -- End function
	.globl	check_stream                    // -- Begin function check_stream
	.p2align	2
	.type	check_stream,@function
check_stream:                           // @check_stream
// %bb.0:
	sub	sp, sp, #240
	stp	x22, x21, [sp, #208]            // 16-byte Folded Spill
	mov	x21, x3
	mov	x22, x2
	mov	w2, w4
	mov	w3, wzr
	stp	x29, x30, [sp, #160]            // 16-byte Folded Spill
	str	x25, [sp, #176]                 // 8-byte Folded Spill
	add	x29, sp, #160
	stp	x24, x23, [sp, #192]            // 16-byte Folded Spill
	mov	w23, w4
	stp	x20, x19, [sp, #224]            // 16-byte Folded Spill
	mov	w19, w1
	mov	x20, x0
	bl	check_status
	cbnz	w23, .LBB8_20
// %bb.1:
	ldr	x8, [x21]
	sub	x1, x29, #72
	mov	x0, x21
	blr	x8
	adrp	x25, failed
                                        // kill: def $w0 killed $w0 def $x0
	cbz	w0, .LBB8_3
// %bb.2:
	ldr	w8, [x25, :lo12:failed]
	sxtw	x3, w0
	adrp	x0, .L.str
	mov	x1, x20
	add	x0, x0, :lo12:.L.str
	mov	w2, w19
	add	w8, w8, #1
	mov	x4, xzr
	str	w8, [x25, :lo12:failed]
	bl	printf
.LBB8_3:
	adrp	x3, .L.str.4
	ldur	x2, [x29, #-72]
	add	x3, x3, :lo12:.L.str.4
	mov	x0, x20
	mov	w1, w19
	bl	check_text
	ldur	x8, [x29, #-40]
	cmp	x8, #0
	b.gt	.LBB8_5
// %bb.4:
	ldr	w8, [x25, :lo12:failed]
	adrp	x0, .L.str
	cset	w3, gt
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	mov	w2, w19
	add	w8, w8, #1
	mov	w4, #1
	str	w8, [x25, :lo12:failed]
	bl	printf
.LBB8_5:
	adrp	x24, .L.str
	mov	x23, xzr
	add	x24, x24, :lo12:.L.str
	b	.LBB8_7
.LBB8_6:                                //   in Loop: Header=BB8_7 Depth=1
	ldr	x8, [sp, #8]
	add	x0, sp, #8
	ldr	x9, [sp, #72]
	add	x23, x8, x23
	blr	x9
.LBB8_7:                                // =>This Inner Loop Header: Depth=1
	ldr	x8, [x21, #8]
	add	x1, sp, #8
	mov	x0, x21
	blr	x8
                                        // kill: def $w0 killed $w0 def $x0
	cbz	w0, .LBB8_9
// %bb.8:                               //   in Loop: Header=BB8_7 Depth=1
	ldr	w8, [x25, :lo12:failed]
	sxtw	x3, w0
	mov	x0, x24
	mov	x1, x20
	mov	w2, w19
	mov	x4, xzr
	add	w8, w8, #1
	str	w8, [x25, :lo12:failed]
	bl	printf
.LBB8_9:                                //   in Loop: Header=BB8_7 Depth=1
	ldr	x8, [sp, #72]
	cbz	x8, .LBB8_12
// %bb.10:                              //   in Loop: Header=BB8_7 Depth=1
	ldr	x3, [sp, #40]
	ldur	x4, [x29, #-40]
	cmp	x3, x4
	b.eq	.LBB8_6
// %bb.11:                              //   in Loop: Header=BB8_7 Depth=1
	ldr	w8, [x25, :lo12:failed]
	mov	x0, x24
	mov	x1, x20
	mov	w2, w19
	add	w8, w8, #1
	str	w8, [x25, :lo12:failed]
	bl	printf
	b	.LBB8_6
.LBB8_12:
	cmp	x23, x22
	b.eq	.LBB8_14
// %bb.13:
	ldr	w8, [x25, :lo12:failed]
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	mov	w2, w19
	mov	x3, x23
	add	w8, w8, #1
	mov	x4, x22
	str	w8, [x25, :lo12:failed]
	bl	printf
.LBB8_14:
	ldr	x8, [x21, #16]
	mov	x0, x21
	blr	x8
	mov	x22, x0
	add	x0, x29, #24
	mov	w1, #90
	mov	w2, #8
	bl	memset
	ldr	x8, [x29, #24]
	cmp	x8, x22
	b.ne	.LBB8_16
// %bb.15:
	ldr	w8, [x25, :lo12:failed]
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	mov	w2, w19
	mov	x3, xzr
	add	w8, w8, #1
	mov	w4, #8
	str	w8, [x25, :lo12:failed]
	bl	printf
	mov	x22, xzr
.LBB8_16:
	cbz	x22, .LBB8_18
// %bb.17:
	ldr	w8, [x25, :lo12:failed]
	adrp	x0, .L.str.1
	adrp	x4, .L.str.5
	add	x0, x0, :lo12:.L.str.1
	add	x4, x4, :lo12:.L.str.5
	mov	x1, x20
	add	w8, w8, #1
	mov	w2, w19
	mov	x3, x22
	str	w8, [x25, :lo12:failed]
	bl	printf
.LBB8_18:
	ldur	x8, [x29, #-16]
	sub	x0, x29, #72
	blr	x8
	ldr	x8, [x21, #24]
	mov	x0, x21
	blr	x8
	ldr	x8, [x21, #24]
	cbz	x8, .LBB8_20
// %bb.19:
	ldr	w9, [x25, :lo12:failed]
	cmp	x8, #0
	adrp	x0, .L.str
	cset	w3, eq
	add	x0, x0, :lo12:.L.str
	mov	x1, x20
	add	w8, w9, #1
	mov	w2, w19
	mov	w4, #1
	str	w8, [x25, :lo12:failed]
	bl	printf
.LBB8_20:
	ldp	x20, x19, [sp, #224]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #208]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #192]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #160]            // 16-byte Folded Reload
	ldr	x25, [sp, #176]                 // 8-byte Folded Reload
	add	sp, sp, #240
	ret
.Lfunc_end8:
	.size	check_stream, .Lfunc_end8-check_stream
                                        // -- End function
	.globl	stale                           // -- Begin function stale
	.p2align	2
	.type	stale,@function
stale:                                  // @stale
// %bb.0:
	stp	x29, x30, [sp, #-16]!           // 16-byte Folded Spill
	add	x0, x0, #4
	sub	x2, x1, #4
	mov	w1, #90
	mov	x29, sp
	bl	memset
	ldp	x29, x30, [sp], #16             // 16-byte Folded Reload
	ret
.Lfunc_end9:
	.size	stale, .Lfunc_end9-stale
                                        // -- End function
	.type	failed,@object                  // @failed
	.local	failed
	.comm	failed,4,4
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%s:%d: %lld in place of %lld\n"
	.size	.L.str, 30

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"%s:%d: '%.200s' in place of '%s'\n"
	.size	.L.str.1, 34

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"%s:%d: '%.200s' does not begin with '%s'\n"
	.size	.L.str.2, 42

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"%s:%d: %s in place of %s: %s\n"
	.size	.L.str.3, 30

	.type	error,@object                   // @error
	.bss
	.globl	error
	.p2align	3
error:
	.xword	0
	.size	error, 8

	.type	lent,@object                    // @lent
	.globl	lent
	.p2align	3
lent:
	.xword	0
	.size	lent, 8

	.type	length,@object                  // @length
	.globl	length
	.p2align	3
length:
	.xword	0                               // 0x0
	.size	length, 8

	.type	bytes,@object                   // @bytes
	.globl	bytes
	.p2align	3
bytes:
	.xword	0
	.size	bytes, 8

	.type	table,@object                   // @table
	.globl	table
	.p2align	3
table:
	.xword	0
	.size	table, 8

	.type	.L.str.4,@object                // @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"+s"
	.size	.L.str.4, 3

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"NULL"
	.size	.L.str.5, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
