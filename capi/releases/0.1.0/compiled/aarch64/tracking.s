	.text
	.file	"tracking.c"
	.globl	check_tracking                  // -- Begin function check_tracking
	.p2align	2
	.type	check_tracking,@function
check_tracking:                         // @check_tracking
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #2400
	movi	v0.2d, #0000000000000000
	mov	x10, #19723
	movk	x10, #32768, lsl #48
	mov	x11, #-1
	mov	w9, #1
	mov	w8, #56
	adrp	x12, :got:edition
	stur	xzr, [x29, #-80]
	str	q0, [sp]
	adrp	x19, :got:error
	stur	x10, [sp, #4]
	adrp	x10, tracked.teams
	add	x10, x10, :lo12:tracked.teams
	stp	q0, q0, [sp, #16]
	stp	x9, x11, [sp, #24]
	adrp	x11, :got:history
	str	w8, [sp]
	mov	w8, #2
	str	x10, [sp, #16]
	mov	w9, #5
	mov	w10, #19843
	ldr	x12, [x12, :got_lo12:edition]
	ldr	x11, [x11, :got_lo12:history]
	stp	x8, xzr, [sp, #40]
	str	x8, [sp, #32]
	mov	x2, sp
	str	x9, [sp, #48]
	ldr	x0, [x12]
	stp	w10, wzr, [sp, #8]
	ldr	x1, [x11]
	ldr	x19, [x19, :got_lo12:error]
	sub	x3, x29, #80
	sub	x26, x29, #80
	mov	x22, sp
	mov	x4, x19
	bl	ipsf_tracking_new
	adrp	x20, .L.str
	mov	w2, w0
	add	x20, x20, :lo12:.L.str
	mov	w1, #77
	mov	x0, x20
	mov	w3, wzr
	bl	check_status
	ldur	x21, [x29, #-80]
	mov	x0, sp
	mov	w1, wzr
	mov	w2, #2304
	stur	x21, [x29, #-88]
	bl	memset
	mov	w8, #192
	mov	x0, x21
	str	w8, [sp]
	bl	ipsf_tracking_count
	mov	x2, x0
	mov	x0, x20
	mov	w1, #84
	mov	w3, #12
	bl	check_number
	mov	x0, sp
	mov	w1, #2304
	bl	stale
	ldur	x0, [x29, #-88]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #12
	mov	x4, x19
	bl	ipsf_tracking_copy
	mov	w2, w0
	mov	x0, x20
	mov	w1, #86
	mov	w3, wzr
	bl	check_status
	adrp	x19, .L.str.1
	adrp	x20, .L.str.2
	mov	x21, xzr
	add	x19, x19, :lo12:.L.str.1
	add	x20, x20, :lo12:.L.str.2
	b	.LBB0_2
.LBB0_1:                                //   in Loop: Header=BB0_2 Depth=1
	add	x21, x21, #192
	cmp	x21, #2304
	b.eq	.LBB0_6
.LBB0_2:                                // =>This Inner Loop Header: Depth=1
	add	x23, x22, x21
	mov	x1, x19
	ldr	x0, [x23, #16]
	bl	strcmp
	cbnz	w0, .LBB0_1
// %bb.3:                               //   in Loop: Header=BB0_2 Depth=1
	ldr	x0, [x23, #32]
	cbz	x0, .LBB0_1
// %bb.4:                               //   in Loop: Header=BB0_2 Depth=1
	mov	x1, x20
	bl	strcmp
	cbnz	w0, .LBB0_1
// %bb.5:
	mov	x9, sp
	mov	w8, wzr
	add	x20, x9, x21
	cbnz	w8, .LBB0_7
	b	.LBB0_8
.LBB0_6:
	mov	w8, #1
                                        // implicit-def: $x20
	cbz	w8, .LBB0_8
.LBB0_7:
	adrp	x0, .L.str
	mov	w1, #11
	add	x0, x0, :lo12:.L.str
	mov	x2, xzr
	mov	w3, #1
	mov	x20, sp
	bl	check_number
.LBB0_8:
	adrp	x19, .L.str
	ldr	w2, [x20]
	add	x19, x19, :lo12:.L.str
	mov	w1, #17
	mov	x0, x19
	mov	w3, #192
	bl	check_number
	ldrsw	x2, [x20, #4]
	mov	x0, x19
	mov	w1, #18
	mov	w3, #19723
	bl	check_number
	ldrsw	x2, [x20, #8]
	mov	x0, x19
	mov	w1, #19
	mov	w3, #19753
	bl	check_number
	ldrsw	x2, [x20, #12]
	mov	x0, x19
	mov	w1, #20
	mov	x3, xzr
	bl	check_number
	adrp	x3, .L.str.8
	ldr	x2, [x20, #24]
	add	x3, x3, :lo12:.L.str.8
	mov	x0, x19
	mov	w1, #21
	bl	check_text
	ldr	x2, [x20, #40]
	mov	x0, x19
	mov	w1, #22
	mov	x3, xzr
	bl	check_number
	ldr	x2, [x20, #48]
	mov	x0, x19
	mov	w1, #23
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #88]
	mov	x0, x19
	mov	w1, #24
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #96]
	mov	x0, x19
	mov	w1, #25
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #104]
	mov	x0, x19
	mov	w1, #26
	mov	x3, xzr
	bl	check_number
	ldr	x2, [x20, #136]
	mov	x0, x19
	mov	w1, #27
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #144]
	mov	x0, x19
	mov	w1, #28
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #152]
	mov	x0, x19
	mov	w1, #29
	mov	x3, xzr
	bl	check_number
	ldr	x2, [x20, #160]
	mov	x0, x19
	mov	w1, #29
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #168]
	mov	x0, x19
	mov	w1, #30
	mov	w3, #7000
	bl	check_number
	ldr	x2, [x20, #176]
	mov	x0, x19
	mov	w1, #30
	mov	w3, #15500
	bl	check_number
	ldr	x2, [x20, #184]
	mov	x0, x19
	mov	w1, #31
	mov	w3, #6
	bl	check_number
	adrp	x19, .L.str.9
	adrp	x20, .L.str.10
	mov	x21, xzr
	mov	x22, sp
	add	x19, x19, :lo12:.L.str.9
	add	x20, x20, :lo12:.L.str.10
	b	.LBB0_10
.LBB0_9:                                //   in Loop: Header=BB0_10 Depth=1
	add	x21, x21, #192
	cmp	x21, #2304
	b.eq	.LBB0_14
.LBB0_10:                               // =>This Inner Loop Header: Depth=1
	add	x23, x22, x21
	mov	x1, x19
	ldr	x0, [x23, #16]
	bl	strcmp
	cbnz	w0, .LBB0_9
// %bb.11:                              //   in Loop: Header=BB0_10 Depth=1
	ldr	x0, [x23, #32]
	cbz	x0, .LBB0_9
// %bb.12:                              //   in Loop: Header=BB0_10 Depth=1
	mov	x1, x20
	bl	strcmp
	cbnz	w0, .LBB0_9
// %bb.13:
	mov	x9, sp
	mov	w8, wzr
	add	x21, x9, x21
	cbnz	w8, .LBB0_15
	b	.LBB0_16
.LBB0_14:
	mov	w8, #1
                                        // implicit-def: $x21
	cbz	w8, .LBB0_16
.LBB0_15:
	adrp	x0, .L.str
	mov	w1, #11
	add	x0, x0, :lo12:.L.str
	mov	x2, xzr
	mov	w3, #1
	mov	x21, sp
	bl	check_number
.LBB0_16:
	adrp	x19, .L.str.9
	adrp	x20, .L.str.2
	mov	x22, xzr
	mov	x23, sp
	add	x19, x19, :lo12:.L.str.9
	add	x20, x20, :lo12:.L.str.2
	b	.LBB0_18
.LBB0_17:                               //   in Loop: Header=BB0_18 Depth=1
	add	x22, x22, #192
	cmp	x22, #2304
	b.eq	.LBB0_22
.LBB0_18:                               // =>This Inner Loop Header: Depth=1
	add	x24, x23, x22
	mov	x1, x19
	ldr	x0, [x24, #16]
	bl	strcmp
	cbnz	w0, .LBB0_17
// %bb.19:                              //   in Loop: Header=BB0_18 Depth=1
	ldr	x0, [x24, #32]
	cbz	x0, .LBB0_17
// %bb.20:                              //   in Loop: Header=BB0_18 Depth=1
	mov	x1, x20
	bl	strcmp
	cbnz	w0, .LBB0_17
// %bb.21:
	mov	x9, sp
	mov	w8, wzr
	add	x20, x9, x22
	cbnz	w8, .LBB0_23
	b	.LBB0_24
.LBB0_22:
	mov	w8, #1
                                        // implicit-def: $x20
	cbz	w8, .LBB0_24
.LBB0_23:
	adrp	x0, .L.str
	mov	w1, #11
	add	x0, x0, :lo12:.L.str
	mov	x2, xzr
	mov	w3, #1
	mov	x20, sp
	bl	check_number
.LBB0_24:
	adrp	x19, .L.str
	ldr	x2, [x21, #48]
	add	x19, x19, :lo12:.L.str
	mov	w1, #37
	mov	x0, x19
	mov	w3, #2
	bl	check_number
	ldr	x2, [x21, #72]
	mov	x0, x19
	mov	w1, #38
	mov	w3, #1
	bl	check_number
	ldr	x2, [x21, #80]
	mov	x0, x19
	mov	w1, #39
	mov	w3, #1
	bl	check_number
	ldr	x2, [x21, #88]
	mov	x0, x19
	mov	w1, #40
	mov	w3, #2
	bl	check_number
	ldr	x2, [x20, #112]
	mov	x0, x19
	mov	w1, #41
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #104]
	mov	x0, x19
	mov	w1, #42
	mov	w3, #1
	bl	check_number
	adrp	x19, .L.str.11
	adrp	x20, .L.str.2
	mov	x21, xzr
	mov	x22, sp
	add	x19, x19, :lo12:.L.str.11
	add	x20, x20, :lo12:.L.str.2
	b	.LBB0_26
.LBB0_25:                               //   in Loop: Header=BB0_26 Depth=1
	add	x21, x21, #192
	cmp	x21, #2304
	b.eq	.LBB0_30
.LBB0_26:                               // =>This Inner Loop Header: Depth=1
	add	x23, x22, x21
	mov	x1, x19
	ldr	x0, [x23, #16]
	bl	strcmp
	cbnz	w0, .LBB0_25
// %bb.27:                              //   in Loop: Header=BB0_26 Depth=1
	ldr	x0, [x23, #32]
	cbz	x0, .LBB0_25
// %bb.28:                              //   in Loop: Header=BB0_26 Depth=1
	mov	x1, x20
	bl	strcmp
	cbnz	w0, .LBB0_25
// %bb.29:
	mov	x9, sp
	mov	w8, wzr
	add	x20, x9, x21
	cbnz	w8, .LBB0_31
	b	.LBB0_32
.LBB0_30:
	mov	w8, #1
                                        // implicit-def: $x20
	cbz	w8, .LBB0_32
.LBB0_31:
	adrp	x0, .L.str
	mov	w1, #11
	add	x0, x0, :lo12:.L.str
	mov	x2, xzr
	mov	w3, #1
	mov	x20, sp
	bl	check_number
.LBB0_32:
	adrp	x19, .L.str
	ldr	x2, [x20, #120]
	add	x19, x19, :lo12:.L.str
	mov	w1, #44
	mov	x0, x19
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #104]
	mov	x0, x19
	mov	w1, #45
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #112]
	mov	x0, x19
	mov	w1, #46
	mov	x3, xzr
	bl	check_number
	ldr	x2, [x20, #152]
	mov	x0, x19
	mov	w1, #47
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #160]
	mov	x0, x19
	mov	w1, #47
	mov	w3, #2
	bl	check_number
	adrp	x19, .L.str.12
	adrp	x20, .L.str.2
	mov	x21, xzr
	mov	x22, sp
	add	x19, x19, :lo12:.L.str.12
	add	x20, x20, :lo12:.L.str.2
	b	.LBB0_34
.LBB0_33:                               //   in Loop: Header=BB0_34 Depth=1
	add	x21, x21, #192
	cmp	x21, #2304
	b.eq	.LBB0_38
.LBB0_34:                               // =>This Inner Loop Header: Depth=1
	add	x23, x22, x21
	mov	x1, x19
	ldr	x0, [x23, #16]
	bl	strcmp
	cbnz	w0, .LBB0_33
// %bb.35:                              //   in Loop: Header=BB0_34 Depth=1
	ldr	x0, [x23, #32]
	cbz	x0, .LBB0_33
// %bb.36:                              //   in Loop: Header=BB0_34 Depth=1
	mov	x1, x20
	bl	strcmp
	cbnz	w0, .LBB0_33
// %bb.37:
	mov	x9, sp
	mov	w8, wzr
	add	x21, x9, x21
	cbnz	w8, .LBB0_39
	b	.LBB0_40
.LBB0_38:
	mov	w8, #1
                                        // implicit-def: $x21
	cbz	w8, .LBB0_40
.LBB0_39:
	adrp	x0, .L.str
	mov	w1, #11
	add	x0, x0, :lo12:.L.str
	mov	x2, xzr
	mov	w3, #1
	mov	x21, sp
	bl	check_number
.LBB0_40:
	adrp	x19, .L.str.12
	mov	x20, xzr
	mov	x22, sp
	add	x19, x19, :lo12:.L.str.12
	b	.LBB0_42
.LBB0_41:                               //   in Loop: Header=BB0_42 Depth=1
	add	x20, x20, #192
	cmp	x20, #2304
	b.eq	.LBB0_45
.LBB0_42:                               // =>This Inner Loop Header: Depth=1
	add	x23, x22, x20
	mov	x1, x19
	ldr	x0, [x23, #16]
	bl	strcmp
	cbnz	w0, .LBB0_41
// %bb.43:                              //   in Loop: Header=BB0_42 Depth=1
	ldr	x8, [x23, #32]
	cbnz	x8, .LBB0_41
// %bb.44:
	mov	x9, sp
	add	x22, x9, x20
	cbnz	w8, .LBB0_46
	b	.LBB0_47
.LBB0_45:
	mov	w8, #1
                                        // implicit-def: $x22
	cbz	w8, .LBB0_47
.LBB0_46:
	adrp	x0, .L.str
	mov	w1, #11
	add	x0, x0, :lo12:.L.str
	mov	x2, xzr
	mov	w3, #1
	mov	x22, sp
	bl	check_number
.LBB0_47:
	adrp	x19, .L.str.12
	adrp	x20, .L.str.10
	mov	x23, xzr
	mov	x24, sp
	add	x19, x19, :lo12:.L.str.12
	add	x20, x20, :lo12:.L.str.10
	b	.LBB0_49
.LBB0_48:                               //   in Loop: Header=BB0_49 Depth=1
	add	x23, x23, #192
	cmp	x23, #2304
	b.eq	.LBB0_53
.LBB0_49:                               // =>This Inner Loop Header: Depth=1
	add	x25, x24, x23
	mov	x1, x19
	ldr	x0, [x25, #16]
	bl	strcmp
	cbnz	w0, .LBB0_48
// %bb.50:                              //   in Loop: Header=BB0_49 Depth=1
	ldr	x0, [x25, #32]
	cbz	x0, .LBB0_48
// %bb.51:                              //   in Loop: Header=BB0_49 Depth=1
	mov	x1, x20
	bl	strcmp
	cbnz	w0, .LBB0_48
// %bb.52:
	mov	x9, sp
	mov	w8, wzr
	add	x20, x9, x23
	cbnz	w8, .LBB0_54
	b	.LBB0_55
.LBB0_53:
	mov	w8, #1
                                        // implicit-def: $x20
	cbz	w8, .LBB0_55
.LBB0_54:
	adrp	x0, .L.str
	mov	w1, #11
	add	x0, x0, :lo12:.L.str
	mov	x2, xzr
	mov	w3, #1
	mov	x20, sp
	bl	check_number
.LBB0_55:
	adrp	x19, .L.str
	ldr	x2, [x21, #40]
	add	x19, x19, :lo12:.L.str
	mov	w1, #54
	mov	x0, x19
	mov	w3, #2
	bl	check_number
	ldr	x2, [x21, #64]
	mov	x0, x19
	mov	w1, #55
	mov	w3, #1
	bl	check_number
	ldr	x2, [x21, #56]
	mov	x0, x19
	mov	w1, #56
	mov	x3, xzr
	bl	check_number
	ldr	x2, [x21, #128]
	mov	x0, x19
	mov	w1, #57
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #56]
	mov	x0, x19
	mov	w1, #58
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #136]
	mov	x0, x19
	mov	w1, #59
	mov	w3, #1
	bl	check_number
	ldr	x2, [x20, #144]
	mov	x0, x19
	mov	w1, #60
	mov	x3, xzr
	bl	check_number
	ldr	x2, [x22, #40]
	mov	x0, x19
	mov	w1, #61
	mov	w3, #3
	mov	w24, #3
	bl	check_number
	ldr	x2, [x22, #88]
	mov	x0, x19
	mov	w1, #62
	mov	w3, #3
	bl	check_number
	adrp	x2, :got:table
	adrp	x20, :got:error
	ldur	x0, [x29, #-88]
	adrp	x1, .L.str.3
	add	x1, x1, :lo12:.L.str.3
	ldr	x2, [x2, :got_lo12:table]
	ldr	x20, [x20, :got_lo12:error]
	mov	x3, x20
	bl	ipsf_tracking_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #90
	mov	w2, #12
	bl	check_table
	adrp	x21, :got:lent
	adrp	x22, :got:length
	ldur	x0, [x29, #-88]
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:lent]
	ldr	x22, [x22, :got_lo12:length]
	mov	x1, x21
	mov	x2, x22
	bl	ipsf_tracking_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #91
	bl	check_lent
	adrp	x25, .L.str.4
	ldur	x0, [x29, #-88]
	add	x25, x25, :lo12:.L.str.4
	mov	w2, #1
	mov	x1, x25
	mov	x3, x21
	mov	x4, x22
	mov	x5, x20
	bl	ipsf_tracking_csv
	mov	w2, w0
	mov	x0, x19
	mov	w1, #92
	bl	check_lent
	ldur	x0, [x29, #-88]
	mov	x1, x25
	mov	x2, x21
	mov	x3, x22
	mov	x4, x20
	bl	ipsf_tracking_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #93
	bl	check_lent
	adrp	x21, :got:bytes
	ldur	x0, [x29, #-88]
	mov	x1, x25
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:bytes]
	mov	x2, x21
	bl	ipsf_tracking_xlsx
	adrp	x2, .L.str.5
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.5
	mov	x0, x19
	mov	w1, #94
	bl	check_bytes
	ldur	x0, [x29, #-88]
	mov	x1, xzr
	mov	x2, x21
	mov	x3, x20
	bl	ipsf_tracking_html
	adrp	x2, .L.str.6
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.6
	mov	x0, x19
	mov	w1, #95
	bl	check_bytes
	sub	x0, x29, #88
	bl	ipsf_tracking_free
	ldur	x8, [x29, #-88]
	mov	x0, x19
	mov	w1, #97
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	x8, #19737
	movk	x8, #32768, lsl #48
	adrp	x22, tracked.teams
	mov	x23, #-1
	stp	xzr, xzr, [x29, #-32]
	mov	w28, #56
	add	x22, x22, :lo12:tracked.teams
	stp	q0, q0, [x29, #-64]
	mov	w27, #1
	stur	q0, [x29, #-80]
	adrp	x21, :got:history
	stur	x8, [x26, #4]
	mov	w8, #19743
	adrp	x26, :got:edition
	stur	w28, [x29, #-80]
	stur	x22, [x29, #-64]
	mov	w25, #5
	stp	w8, w24, [x29, #-72]
	mov	w8, #2
	stp	x27, x23, [x29, #-56]
	sub	x2, x29, #80
	ldr	x26, [x26, :got_lo12:edition]
	sub	x3, x29, #24
	stur	x8, [x29, #-48]
	mov	x4, x20
	sub	x24, x29, #80
	ldr	x0, [x26]
	ldr	x21, [x21, :got_lo12:history]
	stp	x8, x25, [x29, #-40]
	ldr	x1, [x21]
	bl	ipsf_tracking_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #77
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-24]
	stur	x0, [x29, #-88]
	bl	ipsf_tracking_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #99
	mov	w3, #3
	bl	check_number
	ldur	x0, [x29, #-88]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_tracking_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #100
	mov	w3, wzr
	bl	check_status
	adrp	x3, .L.str.7
	ldr	x2, [sp, #16]
	add	x3, x3, :lo12:.L.str.7
	mov	x0, x19
	mov	w1, #101
	bl	check_text
	sub	x0, x29, #88
	bl	ipsf_tracking_free
	movi	v0.2d, #0000000000000000
	mov	x8, #19779
	movk	x8, #32768, lsl #48
	stp	xzr, xzr, [x29, #-32]
	mov	w9, #19785
	ldr	x0, [x26]
	ldr	x1, [x21]
	sub	x2, x29, #80
	stp	q0, q0, [x29, #-64]
	sub	x3, x29, #24
	stur	q0, [x29, #-80]
	mov	x4, x20
	stur	x8, [x24, #4]
	mov	w8, #3
	stp	x27, x23, [x29, #-56]
	mov	w23, #2
	stur	w28, [x29, #-80]
	stp	w9, w8, [x29, #-72]
	mov	w8, #2
	stur	x22, [x29, #-64]
	mov	w22, #1
	stur	x25, [x29, #-32]
	stp	x8, x8, [x29, #-48]
	bl	ipsf_tracking_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #77
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-24]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	stur	x0, [x29, #-88]
	bl	ipsf_tracking_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #104
	mov	w3, wzr
	bl	check_status
	ldr	x2, [sp, #72]
	mov	x0, x19
	mov	w1, #105
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #80]
	mov	x0, x19
	mov	w1, #106
	mov	x3, xzr
	bl	check_number
	sub	x0, x29, #88
	bl	ipsf_tracking_free
	movi	v1.2d, #0000000000000000
	mov	x8, #56
	movi	v0.2d, #0000000000000000
	adrp	x10, summed_up.teams
	movk	x8, #32768, lsl #48
	add	x10, x10, :lo12:summed_up.teams
	mov	w9, #19904
	ldr	x0, [x21]
	mov	x1, sp
	sub	x2, x29, #80
	stp	q1, q0, [sp]
	mov	x3, x20
	stp	x8, x10, [sp]
	adrp	x8, summed_up.coaches
	add	x8, x8, :lo12:summed_up.coaches
	str	w9, [sp, #4]
	adrp	x9, summed_up.clients
	str	xzr, [sp, #48]
	add	x9, x9, :lo12:summed_up.clients
	str	q1, [sp, #32]
	stp	x22, x8, [sp, #16]
	mov	w8, #4
	stur	xzr, [x29, #-80]
	stp	x23, x9, [sp, #32]
	str	x8, [sp, #48]
	bl	ipsf_client_summary_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #122
	mov	w3, wzr
	bl	check_status
	ldur	x27, [x29, #-80]
	mov	w8, #72
	movi	v0.2d, #0000000000000000
	mov	x0, x27
	stur	x27, [x29, #-24]
	stp	q0, q0, [sp, #256]
	stp	q0, q0, [sp, #224]
	stp	q0, q0, [sp, #192]
	stp	q0, q0, [sp, #160]
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #96]
	stp	q0, q0, [sp, #64]
	stp	q0, q0, [sp, #32]
	stp	q0, q0, [sp]
	str	w8, [sp]
	bl	ipsf_client_summary_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #129
	mov	w3, #4
	bl	check_number
	mov	x0, sp
	mov	w1, #288
	bl	stale
	mov	x3, sp
	mov	x0, x27
	mov	x1, xzr
	mov	w2, #4
	mov	x4, x20
	bl	ipsf_client_summary_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #131
	mov	w3, wzr
	bl	check_status
	adrp	x3, .L.str.16
	ldr	x2, [sp, #56]
	add	x3, x3, :lo12:.L.str.16
	mov	x0, x19
	mov	w1, #132
	bl	check_text
	ldrsw	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #133
	mov	w3, #19874
	bl	check_number
	ldrsw	x2, [sp, #12]
	mov	x0, x19
	mov	w1, #134
	mov	w3, #6
	bl	check_number
	ldrsw	x2, [sp, #20]
	mov	x0, x19
	mov	w1, #135
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #136
	mov	w3, #121
	bl	check_number
	ldr	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #137
	mov	w3, #120
	bl	check_number
	ldr	w2, [sp, #216]
	mov	x0, x19
	mov	w1, #138
	mov	w3, #72
	bl	check_number
	ldrsw	x2, [sp, #220]
	mov	x0, x19
	mov	w1, #139
	mov	w3, #19723
	bl	check_number
	ldrsw	x2, [sp, #224]
	mov	x0, x19
	mov	w1, #140
	mov	x3, #-2147483648
	bl	check_number
	ldrsw	x2, [sp, #228]
	mov	x0, x19
	mov	w1, #141
	mov	w3, #3
	bl	check_number
	ldrsw	x2, [sp, #232]
	mov	x0, x19
	mov	w1, #142
	mov	w3, #19737
	bl	check_number
	ldrsw	x2, [sp, #236]
	mov	x0, x19
	mov	w1, #143
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #240]
	mov	x0, x19
	mov	w1, #144
	mov	w3, #182
	bl	check_number
	ldr	x2, [sp, #248]
	mov	x0, x19
	mov	w1, #145
	mov	w3, #19
	bl	check_number
	adrp	x3, .L.str.8
	ldr	x2, [sp, #256]
	add	x3, x3, :lo12:.L.str.8
	mov	x0, x19
	mov	w1, #146
	bl	check_text
	adrp	x3, .L.str.2
	ldr	x2, [sp, #264]
	add	x3, x3, :lo12:.L.str.2
	mov	x0, x19
	mov	w1, #147
	bl	check_text
	adrp	x3, .L.str.15
	ldr	x2, [sp, #272]
	add	x3, x3, :lo12:.L.str.15
	mov	x0, x19
	mov	w1, #148
	bl	check_text
	adrp	x3, .L.str.19
	ldr	x2, [sp, #280]
	add	x3, x3, :lo12:.L.str.19
	mov	x0, x19
	mov	w1, #149
	bl	check_text
	movi	v1.2d, #0000000000000000
	adrp	x9, .L__const.check_jobs_and_studies.study
	add	x9, x9, :lo12:.L__const.check_jobs_and_studies.study
	ldur	x27, [x29, #-24]
	mov	w8, #64
	stp	q1, q1, [sp, #96]
	mov	x0, x27
	stp	q1, q1, [sp, #64]
	stp	q1, q1, [sp, #32]
	stp	q1, q1, [sp]
	ldp	q0, q1, [x9]
	str	w8, [sp]
	stp	q0, q1, [x29, #-80]
	bl	ipsf_client_summary_job_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #155
	mov	w3, #2
	bl	check_number
	mov	x0, sp
	mov	w1, #128
	bl	stale
	mov	x3, sp
	mov	x0, x27
	mov	x1, xzr
	mov	w2, #2
	mov	x4, x20
	bl	ipsf_client_summary_copy_jobs
	mov	w2, w0
	mov	x0, x19
	mov	w1, #157
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #158
	mov	x3, #-2147483648
	bl	check_number
	ldrsw	x2, [sp, #12]
	mov	x0, x19
	mov	w1, #159
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #16]
	mov	x0, x19
	mov	w1, #160
	mov	w3, #1
	bl	check_number
	adrp	x3, .L.str.20
	ldr	x2, [sp, #56]
	add	x3, x3, :lo12:.L.str.20
	mov	x0, x19
	mov	w1, #161
	bl	check_text
	ldr	w2, [sp, #64]
	mov	x0, x19
	mov	w1, #162
	mov	w3, #64
	bl	check_number
	ldrsw	x2, [sp, #68]
	mov	x0, x19
	mov	w1, #163
	mov	w3, #19754
	bl	check_number
	ldrsw	x2, [sp, #72]
	mov	x0, x19
	mov	w1, #164
	mov	w3, #19813
	bl	check_number
	ldrsw	x2, [sp, #76]
	mov	x0, x19
	mov	w1, #165
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #80]
	mov	x0, x19
	mov	w1, #166
	mov	w3, #3
	bl	check_number
	ldr	x2, [sp, #88]
	mov	x0, x19
	mov	w1, #167
	mov	w3, #60
	bl	check_number
	adrp	x3, .L.str.21
	ldr	x2, [sp, #96]
	add	x3, x3, :lo12:.L.str.21
	mov	x0, x19
	mov	w1, #168
	bl	check_text
	adrp	x3, .L.str.22
	ldr	x2, [sp, #104]
	add	x3, x3, :lo12:.L.str.22
	mov	x0, x19
	mov	w1, #169
	bl	check_text
	adrp	x3, .L.str.23
	ldr	x2, [sp, #112]
	add	x3, x3, :lo12:.L.str.23
	mov	x0, x19
	mov	w1, #170
	bl	check_text
	adrp	x3, .L.str.24
	ldr	x2, [sp, #120]
	add	x3, x3, :lo12:.L.str.24
	mov	x0, x19
	mov	w1, #171
	bl	check_text
	mov	x0, x27
	bl	ipsf_client_summary_study_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #172
	mov	w3, #1
	bl	check_number
	sub	x0, x29, #80
	mov	w1, #32
	bl	stale
	sub	x3, x29, #80
	mov	x0, x27
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_client_summary_copy_studies
	mov	w2, w0
	mov	x0, x19
	mov	w1, #174
	mov	w3, wzr
	bl	check_status
	ldur	w2, [x29, #-80]
	mov	x0, x19
	mov	w1, #175
	mov	w3, #32
	bl	check_number
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #176
	mov	w3, #19814
	bl	check_number
	ldursw	x2, [x29, #-72]
	mov	x0, x19
	mov	w1, #177
	mov	w3, #19888
	bl	check_number
	ldursw	x2, [x29, #-68]
	mov	x0, x19
	mov	w1, #178
	mov	x3, xzr
	bl	check_number
	ldur	x2, [x29, #-64]
	mov	x0, x19
	mov	w1, #179
	mov	w3, #3
	bl	check_number
	ldur	x2, [x29, #-56]
	mov	x0, x19
	mov	w1, #180
	mov	w3, #75
	bl	check_number
	adrp	x2, :got:table
	adrp	x1, .L.str.13
	ldur	x0, [x29, #-24]
	add	x1, x1, :lo12:.L.str.13
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_client_summary_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #187
	mov	w2, #4
	bl	check_table
	adrp	x21, :got:lent
	adrp	x22, :got:length
	ldur	x0, [x29, #-24]
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:lent]
	ldr	x22, [x22, :got_lo12:length]
	mov	x1, x21
	mov	x2, x22
	bl	ipsf_client_summary_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #188
	bl	check_lent
	adrp	x24, .L.str.14
	ldur	x0, [x29, #-24]
	add	x24, x24, :lo12:.L.str.14
	mov	w2, wzr
	mov	x1, x24
	mov	x3, x21
	mov	x4, x22
	mov	x5, x20
	bl	ipsf_client_summary_csv
	mov	w2, w0
	mov	x0, x19
	mov	w1, #189
	bl	check_lent
	ldur	x0, [x29, #-24]
	mov	x1, x24
	mov	x2, x21
	mov	x3, x22
	mov	x4, x20
	bl	ipsf_client_summary_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #190
	bl	check_lent
	adrp	x21, :got:bytes
	ldur	x0, [x29, #-24]
	mov	x1, x24
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:bytes]
	mov	x2, x21
	bl	ipsf_client_summary_xlsx
	adrp	x2, .L.str.5
	mov	w3, w0
	mov	x0, x19
	mov	w1, #191
	add	x2, x2, :lo12:.L.str.5
	bl	check_bytes
	ldur	x0, [x29, #-24]
	mov	x1, xzr
	mov	x2, x21
	mov	x3, x20
	bl	ipsf_client_summary_html
	adrp	x2, .L.str.6
	mov	w3, w0
	mov	x0, x19
	mov	w1, #192
	add	x2, x2, :lo12:.L.str.6
	bl	check_bytes
	sub	x0, x29, #24
	bl	ipsf_client_summary_free
	ldur	x8, [x29, #-24]
	mov	x0, x19
	mov	w1, #194
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	add	sp, sp, #2400
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.Lfunc_end0:
	.size	check_tracking, .Lfunc_end0-check_tracking
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"tracking.c"
	.size	.L.str, 11

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"2024-01"
	.size	.L.str.1, 8

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"C1"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"rows"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"fi"
	.size	.L.str.4, 3

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"xlsx"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"html"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	"2024-W03"
	.size	.L.str.7, 9

	.type	tracked.teams,@object           // @tracked.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
tracked.teams:
	.xword	.L.str.8
	.size	tracked.teams, 8

	.type	.L.str.8,@object                // @.str.8
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.8:
	.asciz	"T1"
	.size	.L.str.8, 3

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"2024-02"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"2"
	.size	.L.str.10, 2

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"2024-03"
	.size	.L.str.11, 8

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"2024-04"
	.size	.L.str.12, 8

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"episodes"
	.size	.L.str.13, 9

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"en"
	.size	.L.str.14, 3

	.type	summed_up.teams,@object         // @summed_up.teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
summed_up.teams:
	.xword	.L.str.8
	.size	summed_up.teams, 8

	.type	summed_up.coaches,@object       // @summed_up.coaches
	.p2align	3
summed_up.coaches:
	.xword	.L.str.10
	.xword	.L.str.2
	.size	summed_up.coaches, 16

	.type	summed_up.clients,@object       // @summed_up.clients
	.p2align	3
summed_up.clients:
	.xword	.L.str.15
	.xword	.L.str.16
	.xword	.L.str.17
	.xword	.L.str.18
	.size	summed_up.clients, 32

	.type	.L.str.15,@object               // @.str.15
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.15:
	.asciz	"K1"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"K2"
	.size	.L.str.16, 3

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"K3"
	.size	.L.str.17, 3

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"K4"
	.size	.L.str.18, 3

	.type	.L.str.19,@object               // @.str.19
.L.str.19:
	.asciz	"E1"
	.size	.L.str.19, 3

	.type	.L__const.check_jobs_and_studies.study,@object // @__const.check_jobs_and_studies.study
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3
.L__const.check_jobs_and_studies.study:
	.word	32                              // 0x20
	.word	0                               // 0x0
	.word	0                               // 0x0
	.word	0                               // 0x0
	.xword	0                               // 0x0
	.xword	0                               // 0x0
	.size	.L__const.check_jobs_and_studies.study, 32

	.type	.L.str.20,@object               // @.str.20
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.20:
	.asciz	"permanent"
	.size	.L.str.20, 10

	.type	.L.str.21,@object               // @.str.21
.L.str.21:
	.asciz	"J2"
	.size	.L.str.21, 3

	.type	.L.str.22,@object               // @.str.22
.L.str.22:
	.asciz	"70"
	.size	.L.str.22, 3

	.type	.L.str.23,@object               // @.str.23
.L.str.23:
	.asciz	"9112"
	.size	.L.str.23, 5

	.type	.L.str.24,@object               // @.str.24
.L.str.24:
	.asciz	"fixed_term"
	.size	.L.str.24, 11

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
