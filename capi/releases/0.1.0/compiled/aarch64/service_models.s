	.text
	.file	"service_models.c"
	.globl	check_service_models            // -- Begin function check_service_models
	.p2align	2
	.type	check_service_models,@function
check_service_models:                   // @check_service_models
// %bb.0:
	sub	sp, sp, #144
	movi	v0.2d, #0000000000000000
	stp	x29, x30, [sp, #96]             // 16-byte Folded Spill
	add	x29, sp, #96
	mov	w8, #72
	stp	x22, x21, [sp, #112]            // 16-byte Folded Spill
	stp	x20, x19, [sp, #128]            // 16-byte Folded Spill
	stp	xzr, xzr, [x29, #-24]
	str	xzr, [sp, #64]
	stp	q0, q0, [sp, #32]
	stp	q0, q0, [sp]
	str	w8, [sp]
	stur	xzr, [x29, #-8]
	bl	ipsf_service_model_embedded_count
	adrp	x19, .L.str
	cmp	x0, #0
	add	x19, x19, :lo12:.L.str
	cset	w2, gt
	mov	x0, x19
	mov	w1, #37
	mov	w3, #1
	bl	check_number
	mov	x0, #-1
	bl	ipsf_service_model_embedded_id
	mov	x2, x0
	mov	x0, x19
	mov	w1, #38
	mov	x3, xzr
	bl	check_text
	mov	x0, xzr
	bl	ipsf_service_model_embedded_id
	adrp	x20, :got:error
	sub	x1, x29, #8
	ldr	x20, [x20, :got_lo12:error]
	mov	x2, x20
	bl	ipsf_service_model_embedded
	mov	w2, w0
	mov	x0, x19
	mov	w1, #39
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-8]
	bl	ipsf_service_model_id
	mov	x21, x0
	mov	x0, xzr
	bl	ipsf_service_model_embedded_id
	mov	x3, x0
	mov	x0, x19
	mov	w1, #40
	mov	x2, x21
	bl	check_text
	sub	x0, x29, #8
	bl	ipsf_service_model_free
	ldur	x8, [x29, #-8]
	mov	x0, x19
	mov	w1, #42
	mov	w3, #1
	cmp	x8, #0
	cset	w2, eq
	bl	check_number
	adrp	x0, model_text
	sub	x3, x29, #16
	add	x0, x0, :lo12:model_text
	mov	w1, #1450
	mov	x2, xzr
	mov	x4, x20
	bl	ipsf_service_model_read
	mov	w2, w0
	mov	x0, x19
	mov	w1, #50
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-16]
	bl	ipsf_service_model_id
	adrp	x3, .L.str.1
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.1
	mov	x0, x19
	mov	w1, #51
	bl	check_text
	ldur	x0, [x29, #-16]
	bl	ipsf_service_model_hash
	adrp	x3, .L.str.2
	mov	x2, x0
	add	x3, x3, :lo12:.L.str.2
	mov	x0, x19
	mov	w1, #52
	bl	check_begins
	adrp	x8, :got:edition
	sub	x2, x29, #24
	mov	x3, x20
	ldr	x8, [x8, :got_lo12:edition]
	ldur	x1, [x29, #-16]
	ldr	x0, [x8]
	bl	ipsf_edition_with_service_model
	mov	w2, w0
	mov	x0, x19
	mov	w1, #53
	mov	w3, wzr
	bl	check_status
	ldur	x0, [x29, #-24]
	mov	x3, sp
	mov	x1, xzr
	mov	w2, #1
	mov	x4, x20
	bl	ipsf_edition_copy_deadlines
	mov	w2, w0
	mov	x0, x19
	mov	w1, #54
	mov	w3, wzr
	bl	check_status
	adrp	x3, .L.str.3
	ldr	x2, [sp, #32]
	add	x3, x3, :lo12:.L.str.3
	mov	x0, x19
	mov	w1, #55
	bl	check_text
	sub	x0, x29, #24
	bl	ipsf_edition_free
	adrp	x21, :got:lent
	adrp	x22, :got:length
	ldur	x0, [x29, #-16]
	mov	x3, x20
	ldr	x21, [x21, :got_lo12:lent]
	ldr	x22, [x22, :got_lo12:length]
	mov	x1, x21
	mov	x2, x22
	bl	ipsf_service_model_json
	mov	w2, w0
	mov	x0, x19
	mov	w1, #57
	bl	check_lent
	adrp	x1, .L.str.4
	ldur	x0, [x29, #-16]
	add	x1, x1, :lo12:.L.str.4
	mov	x2, x21
	mov	x3, x22
	mov	x4, x20
	bl	ipsf_service_model_text
	mov	w2, w0
	mov	x0, x19
	mov	w1, #58
	bl	check_lent
	adrp	x0, .L.str.5
	add	x0, x0, :lo12:.L.str.5
	bl	ipsf_has
	cbz	w0, .LBB0_2
// %bb.1:
	adrp	x2, :got:lent
	adrp	x3, :got:length
	adrp	x4, :got:error
	adrp	x1, .L.str.4
	ldur	x0, [x29, #-16]
	add	x1, x1, :lo12:.L.str.4
	ldr	x2, [x2, :got_lo12:lent]
	ldr	x3, [x3, :got_lo12:length]
	ldr	x4, [x4, :got_lo12:error]
	bl	ipsf_service_model_chart
	mov	w2, w0
	adrp	x0, .L.str
	add	x0, x0, :lo12:.L.str
	mov	w1, #59
	bl	check_lent
.LBB0_2:
	adrp	x2, :got:bytes
	adrp	x3, :got:error
	ldur	x0, [x29, #-16]
	mov	x1, xzr
	ldr	x2, [x2, :got_lo12:bytes]
	ldr	x3, [x3, :got_lo12:error]
	bl	ipsf_service_model_html
	mov	w3, w0
	adrp	x0, .L.str
	adrp	x2, .L.str.5
	add	x0, x0, :lo12:.L.str
	add	x2, x2, :lo12:.L.str.5
	mov	w1, #60
	bl	check_bytes
	sub	x0, x29, #16
	bl	ipsf_service_model_free
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #96]             // 16-byte Folded Reload
	add	sp, sp, #144
	ret
.Lfunc_end0:
	.size	check_service_models, .Lfunc_end0-check_service_models
                                        // -- End function
	.type	.L.str,@object                  // @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"service_models.c"
	.size	.L.str, 17

	.type	model_text,@object              // @model_text
	.section	.rodata,"a",@progbits
model_text:
	.asciz	"format = 1\nid = \"kept-model\"\nstatus = \"plan\"\ntitle = { fi = \"Malli\", en = \"Model\" }\ndocument = \"made up\"\nsummary = { fi = \"Yksi valmentaja.\", en = \"One coach.\" }\n[team]\ncoaches = 1\nled_by = { fi = \"esihenkil\303\266\", en = \"a leader\" }\norganised_by = { fi = \"kunta\", en = \"a town\" }\n[[role]]\nkey = \"coach\"\ntitle = { fi = \"Valmentaja\", en = \"Coach\" }\n[[phase]]\nkey = \"intake\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"profiling\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"job_search\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"employer_agreement\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"job_support\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[phase]]\nkey = \"end\"\ntitle = { fi = \"Vaihe\", en = \"Phase\" }\nstep = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n[[deadline]]\nkey = \"first_employer_meeting\"\nsubject = \"client\"\ntitle = { fi = \"Pian\", en = \"Soon\" }\nsource = { document = \"made up\", place = \"model\" }\ntriggers = [{ kind = \"episode_start\" }]\ndue = { kind = \"days\", count = 20 }\nmet_by = [{ kind = \"meeting\", party = \"employer\" }]\nrests = [\"episode_ended\"]\n"
	.size	model_text, 1451

	.type	.L.str.1,@object                // @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"kept-model"
	.size	.L.str.1, 11

	.type	.L.str.2,@object                // @.str.2
.L.str.2:
	.asciz	"xxh128:"
	.size	.L.str.2, 8

	.type	.L.str.3,@object                // @.str.3
.L.str.3:
	.asciz	"Soon"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                // @.str.4
.L.str.4:
	.asciz	"fi"
	.size	.L.str.4, 3

	.type	.L.str.5,@object                // @.str.5
.L.str.5:
	.asciz	"html"
	.size	.L.str.5, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
