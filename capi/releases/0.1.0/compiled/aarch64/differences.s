	.text
	.file	"differences.c"
	.globl	check_differences               // -- Begin function check_differences
	.p2align	2
	.type	check_differences,@function
check_differences:                      // @check_differences
// %bb.0:
	sub	sp, sp, #448
	stp	x29, x30, [sp, #352]            // 16-byte Folded Spill
	add	x29, sp, #352
	stp	x26, x25, [sp, #384]            // 16-byte Folded Spill
	adrp	x25, :got:changed
	str	x28, [sp, #368]                 // 8-byte Folded Spill
	mov	w8, #112
	stp	x24, x23, [sp, #400]            // 16-byte Folded Spill
	mov	x1, xzr
	stp	x22, x21, [sp, #416]            // 16-byte Folded Spill
	stp	x20, x19, [sp, #432]            // 16-byte Folded Spill
	stur	xzr, [x29, #-96]
	ldr	x25, [x25, :got_lo12:changed]
	stur	xzr, [x29, #-160]
	movi	v0.2d, #0000000000000000
	ldr	x0, [x25]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #16]
	str	q0, [sp]
	str	w8, [sp]
	bl	ipsf_edition_toml
	adrp	x20, :got:error
	adrp	x21, .L.str.1
	add	x21, x21, :lo12:.L.str.1
	sub	x3, x29, #160
	mov	x1, #-1
	mov	x2, x21
	ldr	x20, [x20, :got_lo12:error]
	mov	x4, x20
	bl	ipsf_edition_read
	adrp	x19, .L.str
	mov	w2, w0
	add	x19, x19, :lo12:.L.str
	mov	w1, #8
	mov	x0, x19
	mov	w3, wzr
	bl	check_status
	adrp	x24, :got:edition
	sub	x2, x29, #96
	mov	x3, x20
	ldr	x24, [x24, :got_lo12:edition]
	ldur	x1, [x29, #-160]
	ldr	x0, [x24]
	bl	ipsf_edition_difference_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #9
	mov	w3, wzr
	bl	check_status
	sub	x0, x29, #160
	bl	ipsf_edition_free
	ldur	x0, [x29, #-96]
	bl	ipsf_edition_difference_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #11
	mov	w3, #1
	bl	check_number
	mov	x0, sp
	mov	w1, #112
	bl	stale
	ldur	x0, [x29, #-96]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_edition_difference_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #13
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp]
	mov	x0, x19
	mov	w1, #14
	mov	w3, #112
	bl	check_number
	ldrsw	x2, [sp, #4]
	mov	x0, x19
	mov	w1, #15
	mov	w3, #24
	bl	check_number
	adrp	x3, .L.str.2
	ldr	x2, [sp, #8]
	add	x3, x3, :lo12:.L.str.2
	mov	x0, x19
	mov	w1, #16
	bl	check_text
	adrp	x3, .L.str.3
	ldr	x2, [sp, #16]
	add	x3, x3, :lo12:.L.str.3
	mov	x0, x19
	mov	w1, #17
	bl	check_text
	ldr	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #18
	mov	x3, xzr
	bl	check_text
	adrp	x3, .L.str.4
	ldr	x2, [sp, #32]
	add	x3, x3, :lo12:.L.str.4
	mov	x0, x19
	mov	w1, #19
	bl	check_begins
	adrp	x3, .L.str.5
	ldr	x2, [sp, #40]
	add	x3, x3, :lo12:.L.str.5
	mov	x0, x19
	mov	w1, #20
	bl	check_begins
	adrp	x3, .L.str.6
	ldr	x2, [sp, #48]
	add	x3, x3, :lo12:.L.str.6
	mov	x0, x19
	mov	w1, #21
	bl	check_text
	adrp	x3, .L.str.7
	ldr	x2, [sp, #56]
	add	x3, x3, :lo12:.L.str.7
	mov	x0, x19
	mov	w1, #22
	bl	check_text
	ldr	x8, [sp, #64]
	mov	x0, x19
	mov	w1, #23
	mov	w3, #1
	cmp	x8, #1
	cset	w2, gt
	bl	check_number
	ldr	x2, [sp, #80]
	mov	x0, x19
	ldr	x3, [sp, #64]
	mov	w1, #24
	bl	check_number
	ldr	x8, [sp, #72]
	mov	x0, x19
	mov	w1, #25
	mov	w3, #1
	cmp	x8, #1
	cset	w2, gt
	bl	check_number
	ldr	x2, [sp, #88]
	mov	x0, x19
	ldr	x3, [sp, #72]
	mov	w1, #26
	bl	check_number
	adrp	x0, .L.str.8
	ldr	x22, [sp, #96]
	add	x0, x0, :lo12:.L.str.8
	bl	in_folder
	mov	x3, x0
	mov	x0, x19
	mov	w1, #27
	mov	x2, x22
	bl	check_text
	ldr	x2, [sp, #104]
	mov	x0, x19
	mov	w1, #28
	mov	x3, x21
	bl	check_text
	adrp	x2, :got:table
	adrp	x1, .L.str.9
	ldur	x0, [x29, #-96]
	add	x1, x1, :lo12:.L.str.9
	mov	x3, x20
	ldr	x2, [x2, :got_lo12:table]
	bl	ipsf_edition_difference_table
	mov	w3, w0
	mov	x0, x19
	mov	w1, #29
	mov	w2, #1
	bl	check_table
	adrp	x21, :got:lent
	adrp	x22, :got:length
	ldur	x0, [x29, #-96]
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:lent]
	ldr	x22, [x22, :got_lo12:length]
	mov	x1, x21
	mov	x2, x22
	bl	ipsf_edition_difference_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #30
	bl	check_lent
	ldur	x0, [x29, #-96]
	mov	w1, #1
	mov	x2, x21
	mov	x3, x22
	mov	x4, x20
	bl	ipsf_edition_difference_csv
	mov	w2, w0
	mov	x0, x19
	mov	w1, #31
	bl	check_lent
	adrp	x23, .L.str.10
	ldur	x0, [x29, #-96]
	add	x23, x23, :lo12:.L.str.10
	mov	x2, x21
	mov	x1, x23
	mov	x3, x22
	mov	x4, x20
	bl	ipsf_edition_difference_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #32
	bl	check_lent
	adrp	x21, :got:bytes
	ldur	x0, [x29, #-96]
	mov	x1, x23
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:bytes]
	mov	x2, x21
	bl	ipsf_edition_difference_xlsx
	adrp	x2, .L.str.11
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.11
	mov	x0, x19
	mov	w1, #33
	bl	check_bytes
	ldur	x0, [x29, #-96]
	mov	x1, xzr
	mov	x2, x21
	mov	x3, x20
	bl	ipsf_edition_difference_html
	adrp	x2, .L.str.12
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.12
	mov	x0, x19
	mov	w1, #34
	bl	check_bytes
	sub	x0, x29, #96
	bl	ipsf_edition_difference_free
	ldur	x8, [x29, #-96]
	mov	x0, x19
	mov	w1, #36
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	sub	x8, x29, #96
	str	xzr, [x29, #24]
	bl	on_june_30
	movi	v0.2d, #0000000000000000
	mov	w23, #88
	mov	w8, #56
	adrp	x26, :got:history
	str	xzr, [sp, #80]
	sub	x4, x29, #96
	stur	xzr, [x29, #-112]
	add	x5, x29, #24
	stp	q0, q0, [sp, #48]
	mov	x3, xzr
	stp	q0, q0, [sp, #16]
	mov	x6, x20
	str	q0, [sp]
	str	w23, [sp]
	stp	q0, q0, [x29, #-144]
	stur	q0, [x29, #-160]
	stur	w8, [x29, #-160]
	ldr	x26, [x26, :got_lo12:history]
	str	xzr, [sp, #176]
	movi	v0.2d, #0000000000000000
	ldr	x0, [x24]
	ldr	x1, [x25]
	ldr	x2, [x26]
	stp	q0, q0, [sp, #128]
	str	w8, [sp, #128]
	str	q0, [sp, #160]
	bl	ipsf_review_difference_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #55
	mov	w3, wzr
	bl	check_status
	ldr	x0, [x29, #24]
	bl	ipsf_review_difference_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #56
	mov	w3, #1
	bl	check_number
	mov	x0, sp
	mov	w1, #88
	bl	stale
	ldr	x0, [x29, #24]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_review_difference_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #58
	mov	w3, wzr
	bl	check_status
	ldr	w2, [sp]
	mov	x0, x19
	mov	w1, #59
	mov	w3, #88
	bl	check_number
	ldrsw	x2, [sp, #4]
	mov	x0, x19
	mov	w1, #60
	mov	w3, #19904
	mov	w21, #19904
	bl	check_number
	ldrsw	x2, [sp, #8]
	mov	x0, x19
	mov	w1, #61
	mov	w3, #19723
	bl	check_number
	ldrsw	x2, [sp, #12]
	mov	x0, x19
	mov	w1, #62
	mov	w3, #6
	mov	w22, #6
	bl	check_number
	ldrsw	x2, [sp, #16]
	mov	x0, x19
	mov	w1, #63
	mov	w3, #12
	bl	check_number
	ldrsw	x2, [sp, #20]
	mov	x0, x19
	mov	w1, #64
	mov	w3, #12
	bl	check_number
	ldrsw	x2, [sp, #24]
	mov	x0, x19
	mov	w1, #65
	mov	w3, #13
	bl	check_number
	ldrsw	x2, [sp, #28]
	mov	x0, x19
	mov	w1, #66
	mov	w3, #13
	bl	check_number
	ldrsw	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #67
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #36]
	mov	x0, x19
	mov	w1, #68
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #40]
	mov	x0, x19
	mov	w1, #69
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #44]
	mov	x0, x19
	mov	w1, #70
	mov	w3, #1
	bl	check_number
	adrp	x3, .L.str.13
	ldr	x2, [sp, #48]
	add	x3, x3, :lo12:.L.str.13
	mov	x0, x19
	mov	w1, #71
	bl	check_text
	ldr	x0, [x29, #24]
	sub	x3, x29, #160
	add	x4, sp, #128
	mov	x1, xzr
	mov	w2, #1
	mov	x5, x20
	bl	ipsf_review_difference_copy_scales
	mov	w2, w0
	mov	x0, x19
	mov	w1, #72
	mov	w3, wzr
	bl	check_status
	ldursw	x2, [x29, #-152]
	mov	x0, x19
	mov	w1, #73
	mov	w3, #12
	bl	check_number
	ldrsw	x2, [sp, #136]
	mov	x0, x19
	mov	w1, #74
	mov	w3, #13
	bl	check_number
	ldr	x0, [x29, #24]
	add	x3, sp, #124
	add	x4, sp, #120
	add	x5, sp, #116
	add	x6, sp, #112
	mov	x1, xzr
	mov	w2, #1
	mov	x7, x20
	bl	ipsf_review_difference_copy_levels
	mov	w2, w0
	mov	x0, x19
	mov	w1, #75
	mov	w3, wzr
	bl	check_status
	ldrb	w2, [sp, #125]
	mov	x0, x19
	mov	w1, #76
	mov	w3, #4
	bl	check_number
	ldrb	w2, [sp, #121]
	mov	x0, x19
	mov	w1, #77
	mov	w3, #4
	bl	check_number
	ldrb	w2, [sp, #117]
	mov	x0, x19
	mov	w1, #78
	mov	w3, #5
	bl	check_number
	ldrb	w2, [sp, #113]
	mov	x0, x19
	mov	w1, #79
	mov	w3, #5
	bl	check_number
	ldrb	w2, [sp, #118]
	mov	x0, x19
	mov	w1, #80
	mov	w3, #3
	bl	check_number
	ldr	x0, [x29, #24]
	mov	w1, #1
	bl	check_files
	add	x0, x29, #24
	bl	ipsf_review_difference_free
	ldr	x8, [x29, #24]
	mov	x0, x19
	mov	w1, #83
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	movi	v0.2d, #0000000000000000
	mov	x8, #19874
	movk	x8, #32768, lsl #48
	ldr	x0, [x24]
	ldr	x1, [x25]
	mov	x4, sp
	ldr	x2, [x26]
	sub	x5, x29, #160
	mov	x3, xzr
	mov	x6, x20
	stur	xzr, [x29, #-160]
	stp	q0, q0, [sp]
	str	xzr, [sp, #80]
	stp	q0, q0, [sp, #48]
	str	q0, [sp, #32]
	str	w23, [sp]
	stur	x8, [sp, #4]
	stur	xzr, [x29, #-16]
	stp	q0, q0, [x29, #-48]
	stp	q0, q0, [x29, #-80]
	str	w22, [sp, #16]
	str	w21, [sp, #8]
	stur	q0, [x29, #-96]
	stur	w23, [x29, #-96]
	bl	ipsf_review_difference_new_series
	mov	w2, w0
	mov	x0, x19
	mov	w1, #93
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-160]
	bl	ipsf_review_difference_count
	mov	x2, x0
	mov	x0, x19
	mov	w1, #94
	mov	w3, #2
	bl	check_number
	sub	x0, x29, #96
	mov	w1, #88
	bl	stale
	ldur	x0, [x29, #-160]
	sub	x3, x29, #96
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_review_difference_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #96
	mov	w3, wzr
	bl	check_status
	ldursw	x2, [x29, #-92]
	mov	x0, x19
	mov	w1, #97
	mov	w3, #19874
	mov	w25, #19874
	bl	check_number
	ldursw	x2, [x29, #-80]
	mov	x0, x19
	mov	w1, #98
	mov	w3, #10
	bl	check_number
	ldursw	x2, [x29, #-76]
	mov	x0, x19
	mov	w1, #99
	mov	w3, #13
	bl	check_number
	ldursw	x2, [x29, #-72]
	mov	x0, x19
	mov	w1, #100
	mov	w3, #11
	bl	check_number
	ldursw	x2, [x29, #-68]
	mov	x0, x19
	mov	w1, #101
	mov	w3, #14
	bl	check_number
	adrp	x21, .L.str.16
	ldur	x2, [x29, #-40]
	add	x21, x21, :lo12:.L.str.16
	mov	x0, x19
	mov	w1, #102
	mov	x3, x21
	bl	check_text
	adrp	x22, .L.str.17
	ldur	x2, [x29, #-32]
	add	x22, x22, :lo12:.L.str.17
	mov	x0, x19
	mov	w1, #103
	mov	x3, x22
	bl	check_text
	ldur	x2, [x29, #-24]
	mov	x0, x19
	mov	w1, #104
	mov	x3, x21
	bl	check_text
	ldur	x2, [x29, #-16]
	mov	x0, x19
	mov	w1, #105
	mov	x3, x22
	bl	check_text
	ldur	x0, [x29, #-160]
	mov	w1, #2
	bl	check_files
	sub	x0, x29, #160
	bl	ipsf_review_difference_free
	sub	x8, x29, #96
	stur	xzr, [x29, #-160]
	bl	on_june_30
	movi	v0.2d, #0000000000000000
	adrp	x8, :got:two_scales
	str	xzr, [sp, #80]
	sub	x4, x29, #96
	sub	x5, x29, #160
	mov	x3, xzr
	mov	x6, x20
	str	q0, [sp, #64]
	ldr	x8, [x8, :got_lo12:two_scales]
	stp	q0, q0, [sp, #32]
	ldr	x0, [x24]
	stp	q0, q0, [sp]
	ldr	x2, [x26]
	str	w23, [sp]
	ldr	x1, [x8]
	stur	w25, [x29, #-92]
	bl	ipsf_review_difference_new
	mov	w2, w0
	mov	x0, x19
	mov	w1, #116
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-160]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_review_difference_copy
	mov	w2, w0
	mov	x0, x19
	mov	w1, #117
	mov	w3, wzr
	bl	check_status
	ldrsw	x2, [sp, #32]
	mov	x0, x19
	mov	w1, #118
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #36]
	mov	x0, x19
	mov	w1, #119
	mov	w3, #1
	bl	check_number
	ldrsw	x2, [sp, #40]
	mov	x0, x19
	mov	w1, #120
	mov	x3, xzr
	bl	check_number
	ldrsw	x2, [sp, #44]
	mov	x0, x19
	mov	w1, #121
	mov	x3, xzr
	bl	check_number
	sub	x0, x29, #160
	bl	ipsf_review_difference_free
	ldp	x20, x19, [sp, #432]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #416]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #400]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #384]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #352]            // 16-byte Folded Reload
	ldr	x28, [sp, #368]                 // 8-byte Folded Reload
	add	sp, sp, #448
	ret
.Lfunc_end0:
	.size	check_differences, .Lfunc_end0-check_differences
                                        // -- End function
	.p2align	2                               // -- Begin function check_files
	.type	check_files,@function
check_files:                            // @check_files
// %bb.0:
	stp	x29, x30, [sp, #-64]!           // 16-byte Folded Spill
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	adrp	x2, :got:table
	adrp	x20, :got:error
	stp	x24, x23, [sp, #16]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	mov	x22, x1
	ldr	x2, [x2, :got_lo12:table]
	adrp	x1, .L.str.14
	ldr	x20, [x20, :got_lo12:error]
	add	x1, x1, :lo12:.L.str.14
	mov	x29, sp
	mov	x19, x0
	mov	x3, x20
	bl	ipsf_review_difference_table
	adrp	x21, .L.str
	mov	w3, w0
	add	x21, x21, :lo12:.L.str
	mov	w1, #40
	mov	x0, x21
	mov	x2, x22
	bl	check_table
	adrp	x22, :got:lent
	adrp	x23, :got:length
	mov	x0, x19
	mov	x3, x20
	ldr	x22, [x22, :got_lo12:lent]
	ldr	x23, [x23, :got_lo12:length]
	mov	x1, x22
	mov	x2, x23
	bl	ipsf_review_difference_json
	mov	w2, w0
	mov	x0, x21
	mov	w1, #41
	bl	check_lent
	mov	x0, x19
	mov	w1, wzr
	mov	x2, x22
	mov	x3, x23
	mov	x4, x20
	bl	ipsf_review_difference_csv
	mov	w2, w0
	mov	x0, x21
	mov	w1, #42
	bl	check_lent
	adrp	x24, .L.str.15
	mov	x0, x19
	add	x24, x24, :lo12:.L.str.15
	mov	x2, x22
	mov	x1, x24
	mov	x3, x23
	mov	x4, x20
	bl	ipsf_review_difference_text
	mov	w2, w0
	mov	x0, x21
	mov	w1, #43
	bl	check_lent
	adrp	x22, :got:bytes
	mov	x0, x19
	mov	x1, x24
	mov	x3, x20
	ldr	x22, [x22, :got_lo12:bytes]
	mov	x2, x22
	bl	ipsf_review_difference_xlsx
	adrp	x2, .L.str.11
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.11
	mov	x0, x21
	mov	w1, #44
	bl	check_bytes
	mov	x0, x19
	mov	x1, xzr
	mov	x2, x22
	mov	x3, x20
	bl	ipsf_review_difference_html
	adrp	x2, .L.str.12
	mov	w3, w0
	add	x2, x2, :lo12:.L.str.12
	mov	x0, x21
	mov	w1, #45
	bl	check_bytes
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.Lfunc_end1:
	.size	check_files, .Lfunc_end1-check_files
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"differences.c"
	.size	.L.str, 14

	.type	.L.str.1,@object                // @.str.1
.L.str.1:
	.asciz	"circular"
	.size	.L.str.1, 9

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"limits"
	.size	.L.str.2, 7

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"row.5.when.community_time_share"
	.size	.L.str.3, 32

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"Kriteeri 24, taso 5: "
	.size	.L.str.4, 22

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"Criterion 24, level 5: "
	.size	.L.str.5, 24

	.type	.L.str.6,@object                // @.str.6
.L.str.6:
	.asciz	">= 65"
	.size	.L.str.6, 6

	.type	.L.str.7,@object                // @.str.7
.L.str.7:
	.asciz	">= 60"
	.size	.L.str.7, 6

	.type	.L.str.8,@object                // @.str.8
.L.str.8:
	.asciz	"kept.toml"
	.size	.L.str.8, 10

	.type	.L.str.9,@object                // @.str.9
.L.str.9:
	.asciz	"changes"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               // @.str.10
.L.str.10:
	.asciz	"fi"
	.size	.L.str.10, 3

	.type	.L.str.11,@object               // @.str.11
.L.str.11:
	.asciz	"xlsx"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               // @.str.12
.L.str.12:
	.asciz	"html"
	.size	.L.str.12, 5

	.type	.L.str.13,@object               // @.str.13
.L.str.13:
	.asciz	"T1"
	.size	.L.str.13, 3

	.type	.L.str.14,@object               // @.str.14
.L.str.14:
	.asciz	"reviews"
	.size	.L.str.14, 8

	.type	.L.str.15,@object               // @.str.15
.L.str.15:
	.asciz	"en"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               // @.str.16
.L.str.16:
	.asciz	"fair"
	.size	.L.str.16, 5

	.type	.L.str.17,@object               // @.str.17
.L.str.17:
	.asciz	"good"
	.size	.L.str.17, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
