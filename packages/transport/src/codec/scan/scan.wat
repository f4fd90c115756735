;; Finds line ends and blank lines in a window of bytes, 16 at a time. What it writes where: tables.ts. How it is made
;; part of the program: `npm run assemble -w @openami/transport`.
(module
  (memory (export "memory") 8 8)
  (func (export "scan") (param $length i32)
    (local $block i32) (local $bytes v128) (local $bits i32) (local $high i32) (local $at i32)
    (local $before i32) (local $begin i32) (local $flags i32) (local $feed i32) (local $blank i32) (local $word i64)
    (local.set $before (i32.const -1))
    (local.set $feed (i32.const 65792))
    (local.set $blank (i32.const 196864))
    (loop $blocks
      (if (i32.lt_u (local.get $block) (local.get $length)) (then
        (local.set $bytes (v128.load offset=16 (local.get $block)))
        (local.set $high (i32.ne (i8x16.bitmask (local.get $bytes)) (i32.const 0)))
        (local.set $flags (i32.or (local.get $flags) (local.get $high)))
        (local.set $bits (i8x16.bitmask (v128.or
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 10)))
          (v128.or
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 69)))
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 82)))))))
        (block $none
          (loop $each
            (br_if $none (i32.eqz (local.get $bits)))
            (local.set $at (i32.add (local.get $block) (i32.ctz (local.get $bits))))
            (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
            (if (i32.eq (i32.load8_u offset=16 (local.get $at)) (i32.const 10))
              (then
                (i32.store16 (local.get $feed) (local.get $at))
                (if (i32.or
                      (i32.eq (local.get $at) (i32.add (local.get $before) (i32.const 1)))
                      (i32.and
                        (i32.eq (local.get $at) (i32.add (local.get $before) (i32.const 2)))
                        (i32.eq (i32.load8_u offset=15 (local.get $at)) (i32.const 13))))
                  (then
                    (i32.store16 (local.get $blank)
                      (i32.shr_u (i32.sub (local.get $feed) (i32.const 65792)) (i32.const 1)))
                    (i32.store16 offset=2 (local.get $blank) (local.get $flags))
                    (local.set $blank (i32.add (local.get $blank) (i32.const 4)))
                    (local.set $flags (local.get $high))
                    (local.set $begin (i32.add (local.get $at) (i32.const 1)))))
                (local.set $feed (i32.add (local.get $feed) (i32.const 2)))
                (local.set $before (local.get $at)))
              (else
                (if (i32.ne (local.get $at) (local.get $begin)) (then
                  (local.set $word (i64.load offset=16 (local.get $at)))
                  ;; "Response", or "Event: " whatever follows
                  (if (i32.or
                        (i64.eq (local.get $word) (i64.const 0x65736e6f70736552))
                        (i64.eq (i64.shl (local.get $word) (i64.const 8)) (i64.const 0x203a746e65764500)))
                    (then (local.set $flags (i32.or (local.get $flags) (i32.const 2)))))))))
            (br $each)))
        (local.set $block (i32.add (local.get $block) (i32.const 16)))
        (br $blocks))))
    (i32.store (i32.const 0) (i32.shr_u (i32.sub (local.get $feed) (i32.const 65792)) (i32.const 1)))
    (i32.store (i32.const 4) (i32.shr_u (i32.sub (local.get $blank) (i32.const 196864)) (i32.const 2)))))
