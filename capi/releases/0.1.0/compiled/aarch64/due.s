	.text
	.file	"due.c"
	.globl	check_due                       // -- Begin function check_due
	.p2align	2
	.type	check_due,@function
check_due:                              // @check_due
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #512
	movi	v0.2d, #0000000000000000
	adrp	x8, teams
	add	x8, x8, :lo12:teams
	mov	w11, #1
	mov	w26, #2
	mov	w9, #104
	mov	w10, #3660
	mov	x28, #19904
	stp	q0, q0, [x29, #-128]
	sub	x22, x29, #128
	stp	x11, x8, [x29, #-112]
	adrp	x8, due_options.clients
	add	x8, x8, :lo12:due_options.clients
	stp	q0, q0, [x29, #-96]
	stur	w9, [x29, #-128]
	adrp	x9, due_options.coaches
	add	x9, x9, :lo12:due_options.coaches
	movk	x28, #14, lsl #32
	stp	x26, x8, [x29, #-80]
	adrp	x8, keys
	add	x8, x8, :lo12:keys
	stp	q0, q0, [x29, #-64]
	stur	w10, [x29, #-116]
	adrp	x10, :got:history
	stp	x11, x9, [x29, #-96]
	adrp	x9, holidays
	stp	x26, x8, [x29, #-64]
	adrp	x8, :got:edition
	stur	x28, [x22, #4]
	mov	w12, #4
	add	x9, x9, :lo12:holidays
	adrp	x20, :got:error
	ldr	x8, [x8, :got_lo12:edition]
	sub	x2, x29, #128
	ldr	x10, [x10, :got_lo12:history]
	stp	x11, xzr, [x29, #-32]
	stp	x12, x9, [x29, #-48]
	sub	x3, x29, #24
	ldr	x0, [x8]
	ldr	x1, [x10]
	ldr	x20, [x20, :got_lo12:error]
	mov	x4, x20
	bl	ipsf_due_list_new
	adrp	x19, .L.str
	mov	w2, w0
	add	x19, x19, :lo12:.L.str
	mov	w1, #117
	mov	x0, x19
	mov	w3, wzr
	bl	check_status
	movi	v0.2d, #0000000000000000
	ldur	x21, [x29, #-24]
	mov	w9, #96
	mov	x8, sp
	add	x24, x8, #288
	mov	x0, x21
	stp	q0, q0, [sp, #352]
	stp	q0, q0, [sp, #320]
	stp	q0, q0, [sp, #288]
	stp	q0, q0, [sp, #256]
	stp	q0, q0, [sp, #224]
	stp	q0, q0, [sp, #192]
	stp	q0, q0, [sp, #160]
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #96]
	stp	q0, q0, [sp, #64]
	stp	q0, q0, [sp, #32]
	movi	v0.2d, #0000000000000000
	stp	q0, q0, [sp]
	str	w9, [sp]
	bl	ipsf_due_list_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #51
	mov	w3, #4
	bl	check_number
	mov	x0, sp
	mov	w1, #384
	bl	stale
	mov	x3, sp
	mov	x0, x21
	mov	x1, xzr
	mov	w2, #4
	mov	x4, x20
	bl	ipsf_due_list_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #53
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp]
	mov	x0, x19
	mov	w1, #31
	mov	w3, #96
	bl	check_number
	ldrsw	x2, [sp, #4]
	mov	x0, x19
	mov	w1, #32
	mov	w3, #2
	bl	check_number
	ldrsw	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #33
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #12]
	mov	x0, x19
	mov	w1, #34
	mov	w3, #19723
	bl	check_number
	ldrsw	x2, [sp, #16]
	mov	x0, x19
	mov	w1, #35
	mov	w3, #19753
	bl	check_number
	ldrsw	x2, [sp, #20]
	mov	x0, x19
	mov	w1, #36
	mov	w3, #19742
	bl	check_number
	ldr	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #37
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #38
	mov	w3, #1
	bl	check_number
	adrp	x3, .L.str.16
	ldr	x2, [sp, #40]
	add	x3, x3, :lo12:.L.str.16
	mov	x0, x19
	mov	w1, #39
	bl	check_text
	adrp	x25, .L.str.10
	ldr	x2, [sp, #48]
	add	x25, x25, :lo12:.L.str.10
	mov	x0, x19
	mov	w1, #40
	mov	x3, x25
	bl	check_text
	adrp	x3, .L.str.9
	ldr	x2, [sp, #56]
	add	x3, x3, :lo12:.L.str.9
	mov	x0, x19
	mov	w1, #41
	bl	check_text
	adrp	x23, .L.str.6
	ldr	x2, [sp, #64]
	add	x23, x23, :lo12:.L.str.6
	mov	x0, x19
	mov	w1, #42
	mov	x3, x23
	bl	check_text
	adrp	x3, .L.str.17
	ldr	x2, [sp, #72]
	add	x3, x3, :lo12:.L.str.17
	mov	x0, x19
	mov	w1, #43
	bl	check_text
	ldr	x2, [sp, #80]
	mov	x0, x19
	mov	w1, #44
	mov	x3, xzr
	bl	check_text
	ldr	x2, [sp, #88]
	mov	x0, x19
	mov	w1, #45
	mov	x3, xzr
	bl	check_text
	ldrsw	x2, [sp, #100]
	mov	x0, x19
	mov	w1, #55
	mov	w3, #1
	bl	check_number
	ldrsw	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #56
	mov	w3, #91
	mov	w21, #56
	bl	check_number
	ldrsw	x2, [sp, #116]
	mov	x0, x19
	mov	w1, #57
	mov	x3, #-2147483648
	bl	check_number
	ldr	x2, [sp, #128]
	mov	x0, x19
	mov	w1, #58
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #136]
	mov	x0, x19
	mov	w1, #59
	mov	x3, xzr
	bl	check_text
	ldr	x2, [sp, #160]
	mov	x0, x19
	mov	w1, #60
	mov	x3, x23
	bl	check_text
	adrp	x3, .L.str.14
	ldr	x2, [sp, #168]
	add	x3, x3, :lo12:.L.str.14
	mov	x0, x19
	mov	w1, #61
	bl	check_text
	adrp	x3, .L.str.11
	ldr	x2, [sp, #240]
	add	x3, x3, :lo12:.L.str.11
	mov	x0, x19
	mov	w1, #62
	bl	check_text
	ldr	x2, [sp, #216]
	mov	x0, x19
	mov	w1, #63
	mov	w3, #1
	bl	check_number
	adrp	x3, .L.str.15
	ldr	x2, [sp, #272]
	add	x3, x3, :lo12:.L.str.15
	mov	x0, x19
	mov	w1, #64
	bl	check_text
	ldrsw	x2, [x24, #4]
	mov	x0, x19
	mov	w1, #65
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [x24, #8]
	mov	x0, x19
	mov	w1, #66
	mov	w3, #1
	bl	check_number
	adrp	x3, .L.str.12
	ldr	x2, [sp, #336]
	add	x3, x3, :lo12:.L.str.12
	mov	x0, x19
	mov	w1, #67
	bl	check_text
	ldur	x23, [x29, #-24]
	movi	v0.2d, #0000000000000000
	mov	x0, x23
	stp	q0, q0, [sp, #192]
	stp	q0, q0, [sp, #160]
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #96]
	stp	q0, q0, [sp, #64]
	stp	q0, q0, [sp, #32]
	stp	q0, q0, [sp]
	str	w21, [sp]
	bl	ipsf_due_list_total_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #72
	mov	w3, #4
	bl	check_number
	mov	x0, sp
	mov	w1, #224
	bl	stale
	mov	x3, sp
	mov	x0, x23
	mov	x1, xzr
	mov	w2, #4
	mov	x4, x20
	bl	ipsf_due_list_copy_totals
	mov	w2, w0
	mov	x0, x19
	mov	w1, #74
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp]
	mov	x0, x19
	mov	w1, #75
	mov	w3, #56
	bl	check_number
	ldrsw	x2, [sp, #4]
	mov	x0, x19
	mov	w1, #76
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #77
	mov	x3, x25
	bl	check_text
	ldr	x2, [sp, #16]
	mov	x0, x19
	mov	w1, #78
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #79
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #80
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #40]
	mov	x0, x19
	mov	w1, #81
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #48]
	mov	x0, x19
	mov	w1, #82
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #88]
	mov	x0, x19
	mov	w1, #83
	mov	x3, xzr
	bl	check_number
	ldr	x2, [sp, #96]
	mov	x0, x19
	mov	w1, #84
	mov	w3, #1
	bl	check_number
	ldr	x2, [sp, #128]
	mov	x0, x19
	mov	w1, #85
	mov	w3, #2
	bl	check_number
	ldr	x2, [sp, #136]
	mov	x0, x19
	mov	w1, #86
	mov	w3, #1
	bl	check_number
	ldur	x0, [x29, #-24]
	mov	x1, sp
	mov	x2, x20
	bl	ipsf_due_list_arrow
	mov	w4, w0
	mov	x3, sp
	mov	x0, x19
	mov	w1, #120
	mov	w2, #4
	bl	check_stream
	adrp	x2, :got:table
	adrp	x1, .L.str.1
	ldur	x0, [x29, #-24]
	add	x1, x1, :lo12:.L.str.1
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_due_list_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #121
	mov	w2, #4
	bl	check_table
	adrp	x21, :got:lent
	adrp	x24, :got:length
	ldur	x0, [x29, #-24]
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:lent]
	ldr	x24, [x24, :got_lo12:length]
	mov	x1, x21
	mov	x2, x24
	bl	ipsf_due_list_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #122
	bl	check_lent
	ldur	x0, [x29, #-24]
	mov	w1, wzr
	mov	x2, x21
	mov	x3, x24
	mov	x4, x20
	bl	ipsf_due_list_csv
	mov	w2, w0
	mov	x0, x19
	mov	w1, #123
	bl	check_lent
	adrp	x27, .L.str.2
	ldur	x0, [x29, #-24]
	add	x27, x27, :lo12:.L.str.2
	mov	x2, x21
	mov	x1, x27
	mov	x3, x24
	mov	x4, x20
	bl	ipsf_due_list_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #124
	bl	check_lent
	adrp	x21, :got:bytes
	ldur	x0, [x29, #-24]
	mov	x1, x27
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:bytes]
	mov	x2, x21
	bl	ipsf_due_list_xlsx
	adrp	x2, .L.str.3
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.3
	mov	x0, x19
	mov	w1, #125
	bl	check_bytes
	ldur	x0, [x29, #-24]
	mov	x1, xzr
	mov	x2, x21
	mov	x3, x20
	bl	ipsf_due_list_html
	adrp	x2, .L.str.4
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.4
	mov	x0, x19
	mov	w1, #126
	bl	check_bytes
	sub	x0, x29, #24
	bl	ipsf_due_list_free
	ldur	x8, [x29, #-24]
	mov	x0, x19
	mov	w1, #128
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	w8, #4
	adrp	x9, due_options.coaches
	adrp	x21, teams
	add	x9, x9, :lo12:due_options.coaches
	adrp	x27, holidays
	add	x21, x21, :lo12:teams
	add	x27, x27, :lo12:holidays
	stp	q0, q0, [x29, #-64]
	adrp	x25, :got:history
	stur	x8, [x29, #-48]
	mov	w8, #104
	stp	q0, q0, [x29, #-128]
	mov	w23, #1
	stp	q0, q0, [x29, #-96]
	sub	x2, x29, #128
	stur	w8, [x29, #-128]
	mov	w8, #3660
	stur	x26, [x29, #-64]
	sub	x3, x29, #24
	stur	xzr, [x29, #-32]
	mov	x4, x20
	stur	w8, [x29, #-116]
	mov	w8, #1
	stur	x28, [x22, #4]
	adrp	x28, :got:edition
	stur	xzr, [x29, #-24]
	stp	x8, x9, [x29, #-96]
	adrp	x9, due_options.clients
	add	x9, x9, :lo12:due_options.clients
	stp	x8, x21, [x29, #-112]
	stp	x27, x8, [x29, #-40]
	mov	w8, #96
	stp	q0, q0, [sp, #160]
	stp	x26, x9, [x29, #-80]
	adrp	x26, keys
	add	x26, x26, :lo12:keys
	stp	q0, q0, [sp, #128]
	stp	q0, q0, [sp, #96]
	stp	q0, q0, [sp, #64]
	stur	x26, [x29, #-56]
	stp	q0, q0, [sp, #32]
	stp	q0, q0, [sp]
	str	w8, [sp]
	add	x8, x26, #24
	stur	xzr, [x29, #-80]
	ldr	x28, [x28, :got_lo12:edition]
	ldr	x0, [x28]
	ldr	x25, [x25, :got_lo12:history]
	stp	xzr, x8, [x29, #-64]
	stur	x23, [x29, #-48]
	ldr	x1, [x25]
	bl	ipsf_due_list_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #99
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-24]
	bl	ipsf_due_list_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #100
	mov	w3, #2
	bl	check_number
	mov	x0, sp
	mov	w1, #192
	bl	stale
	ldur	x0, [x29, #-24]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #2
	mov	x4, x20
	bl	ipsf_due_list_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #102
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #4]
	mov	x0, x19
	mov	w1, #103
	mov	w3, #1
	bl	check_number
	ldrsw	x2, [sp, #100]
	mov	x0, x19
	mov	w1, #104
	mov	w3, #2
	bl	check_number
	ldr	x2, [sp, #128]
	mov	x0, x19
	mov	w1, #105
	mov	w3, #2
	bl	check_number
	adrp	x3, .L.str.18
	ldr	x2, [sp, #136]
	add	x3, x3, :lo12:.L.str.18
	mov	x0, x19
	mov	w1, #106
	bl	check_text
	adrp	x22, .L.str.9
	ldr	x2, [sp, #152]
	add	x22, x22, :lo12:.L.str.9
	mov	x0, x19
	mov	w1, #107
	mov	x3, x22
	bl	check_text
	ldr	x2, [sp, #160]
	mov	x0, x19
	mov	w1, #108
	mov	x3, xzr
	bl	check_text
	adrp	x3, .L.str.19
	ldr	x2, [sp, #184]
	add	x3, x3, :lo12:.L.str.19
	mov	x0, x19
	mov	w1, #109
	bl	check_text
	sub	x0, x29, #24
	bl	ipsf_due_list_free
	movi	v0.2d, #0000000000000000
	mov	w8, #64
	ldr	x0, [x28]
	mov	x2, sp
	ldr	x1, [x25]
	sub	x3, x29, #24
	mov	x4, x20
	stur	xzr, [x29, #-24]
	stp	q0, q0, [sp]
	str	w8, [sp]
	mov	x8, #19723
	movk	x8, #32768, lsl #48
	stp	q0, q0, [x29, #-128]
	stp	q0, q0, [sp, #32]
	stur	q0, [x29, #-96]
	stur	x8, [sp, #4]
	mov	w8, #48
	stp	x21, x23, [sp, #16]
	stp	x26, x23, [sp, #32]
	stur	w8, [x29, #-128]
	mov	w8, #19904
	stp	x27, x23, [sp, #48]
	stp	w8, w23, [sp, #8]
	bl	ipsf_punctuality_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #145
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-24]
	bl	ipsf_punctuality_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #146
	mov	w3, #1
	bl	check_number
	sub	x0, x29, #128
	mov	w1, #48
	bl	stale
	ldur	x0, [x29, #-24]
	sub	x3, x29, #128
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_punctuality_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #148
	mov	w3, wzr
	bl	check_status
	ldur	w2, [x29, #-128]
	mov	x0, x19
	mov	w1, #149
	mov	w3, #48
	bl	check_number
	ldursw	x2, [x29, #-124]
	mov	x0, x19
	mov	w1, #150
	mov	x3, xzr
	bl	check_number
	ldur	x2, [x29, #-120]
	mov	x0, x19
	mov	w1, #151
	mov	x3, x22
	bl	check_text
	adrp	x3, .L.str.10
	ldur	x2, [x29, #-112]
	mov	x0, x19
	mov	w1, #152
	add	x3, x3, :lo12:.L.str.10
	bl	check_text
	ldur	x2, [x29, #-104]
	mov	x0, x19
	mov	w1, #153
	mov	x3, xzr
	bl	check_number
	ldur	x2, [x29, #-96]
	mov	x0, x19
	mov	w1, #154
	mov	w3, #1
	bl	check_number
	ldur	x2, [x29, #-88]
	mov	x0, x19
	mov	w1, #155
	mov	w3, #3
	bl	check_number
	adrp	x2, :got:table
	adrp	x1, .L.str.20
	ldur	x0, [x29, #-24]
	add	x1, x1, :lo12:.L.str.20
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_punctuality_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #156
	mov	w2, #1
	bl	check_table
	adrp	x22, :got:lent
	ldur	x0, [x29, #-24]
	mov	x2, x24
	mov	x3, x20
	ldr	x22, [x22, :got_lo12:lent]
	mov	x1, x22
	bl	ipsf_punctuality_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #157
	bl	check_lent
	ldur	x0, [x29, #-24]
	mov	w1, wzr
	mov	x2, x22
	mov	x3, x24
	mov	x4, x20
	bl	ipsf_punctuality_csv
	mov	w2, w0
	mov	x0, x19
	mov	w1, #158
	bl	check_lent
	adrp	x21, .L.str.21
	ldur	x0, [x29, #-24]
	add	x21, x21, :lo12:.L.str.21
	mov	x2, x22
	mov	x1, x21
	mov	x3, x24
	mov	x4, x20
	bl	ipsf_punctuality_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #159
	bl	check_lent
	mov	x1, x21
	adrp	x21, :got:bytes
	ldur	x0, [x29, #-24]
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:bytes]
	mov	x2, x21
	bl	ipsf_punctuality_xlsx
	adrp	x2, .L.str.3
	mov	w3, w0
	mov	x0, x19
	mov	w1, #160
	add	x2, x2, :lo12:.L.str.3
	bl	check_bytes
	ldur	x0, [x29, #-24]
	mov	x1, xzr
	mov	x2, x21
	mov	x3, x20
	bl	ipsf_punctuality_html
	adrp	x2, .L.str.4
	mov	w3, w0
	mov	x0, x19
	mov	w1, #161
	add	x2, x2, :lo12:.L.str.4
	bl	check_bytes
	sub	x0, x29, #24
	bl	ipsf_punctuality_free
	ldur	x8, [x29, #-24]
	mov	x0, x19
	mov	w1, #163
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	add	sp, sp, #512
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.Lfunc_end0:
	.size	check_due, .Lfunc_end0-check_due
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"due.c"
	.size	.L.str, 6

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"due"
	.size	.L.str.1, 4

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"fi"
	.size	.L.str.2, 3

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"xlsx"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"html"
	.size	.L.str.4, 5

	.type	due_options.coaches,@object     // @due_options.coaches
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
due_options.coaches:
	.xword	.L.str.5
	.xword	.L.str.6
	.size	due_options.coaches, 16

	.type	.L.str.5,@object                // @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"2"
	.size	.L.str.5, 2

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	"C1"
	.size	.L.str.6, 3

	.type	due_options.clients,@object     // @due_options.clients
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
due_options.clients:
	.xword	.L.str.7
	.xword	.L.str.8
	.size	due_options.clients, 16

	.type	.L.str.7,@object                // @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"K1"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"K3"
	.size	.L.str.8, 3

	.type	teams,@object                   // @teams
	.section	.data.rel.ro,"aw",@progbits
	.p2align	3
teams:
	.xword	.L.str.9
	.size	teams, 8

	.type	keys,@object                    // @keys
	.p2align	3
keys:
	.xword	.L.str.10
	.xword	.L.str.11
	.xword	.L.str.12
	.xword	.L.str.13
	.size	keys, 32

	.type	holidays,@object                // @holidays
	.section	.rodata,"a",@progbits
	.p2align	2
holidays:
	.word	19723                           // 0x4d0b
	.size	holidays, 4

	.type	.L.str.9,@object                // @.str.9
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.9:
	.asciz	"T1"
	.size	.L.str.9, 3

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"first_employer_meeting"
	.size	.L.str.10, 23

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"meet_after_start"
	.size	.L.str.11, 17

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"follow_job_lead"
	.size	.L.str.12, 16

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"care_team_visit"
	.size	.L.str.13, 16

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"E3"
	.size	.L.str.14, 3

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"J1"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"contacts"
	.size	.L.str.16, 9

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"E1"
	.size	.L.str.17, 3

	.type	.L.str.18,@object               // @.str.18
.L.str.18:
	.asciz	"team_events"
	.size	.L.str.18, 12

	.type	.L.str.19,@object               // @.str.19
.L.str.19:
	.asciz	"8"
	.size	.L.str.19, 2

	.type	.L.str.20,@object               // @.str.20
.L.str.20:
	.asciz	"punctuality"
	.size	.L.str.20, 12

	.type	.L.str.21,@object               // @.str.21
.L.str.21:
	.asciz	"en"
	.size	.L.str.21, 3

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
