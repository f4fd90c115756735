;; Finds line ends and blank lines in a window of bytes, 64 at a time: a bit for each that is sought. Line feeds are many,
;; so that little is done for each of them; blank lines and what messages begin with are few. What it writes where:
;; tables.ts. How it is made part of the program: `npm run assemble -w @openami/transport`.
(module
  (memory (export "memory") 8 8)
  (func (export "scan") (param $length i32)
    (local $block i32) (local $first v128) (local $second v128) (local $third v128) (local $fourth v128)
    ;; Bits of this block; those of the one before where their name says so.
    (local $feeds i64) (local $feedsBefore i64) (local $returns i64) (local $returnsBefore i64) (local $high i64)
    (local $blanks i64) (local $rare i64) (local $bit i64) (local $below i64)
    (local $at i32) (local $begin i32) (local $flags i32) (local $count i32) (local $feed i32) (local $next i32)
    (local $blank i32) (local $word i64)
    ;; As if a line had ended in front of the window.
    (local.set $feedsBefore (i64.const 0x8000000000000000))
    (local.set $feed (i32.const 65792))
    (local.set $blank (i32.const 196928))
    (loop $blocks
      (if (i32.lt_u (local.get $block) (local.get $length)) (then
        (local.set $first (v128.load offset=16 (local.get $block)))
        (local.set $second (v128.load offset=32 (local.get $block)))
        (local.set $third (v128.load offset=48 (local.get $block)))
        (local.set $fourth (v128.load offset=64 (local.get $block)))
        (local.set $feeds (i64.or
          (i64.or
            (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $first) (i8x16.splat (i32.const 10)))))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $second) (i8x16.splat (i32.const 10))))) (i64.const 16)))
          (i64.or
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $third) (i8x16.splat (i32.const 10))))) (i64.const 32))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $fourth) (i8x16.splat (i32.const 10))))) (i64.const 48)))))
        (local.set $returns (i64.or
          (i64.or
            (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $first) (i8x16.splat (i32.const 13)))))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $second) (i8x16.splat (i32.const 13))))) (i64.const 16)))
          (i64.or
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $third) (i8x16.splat (i32.const 13))))) (i64.const 32))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $fourth) (i8x16.splat (i32.const 13))))) (i64.const 48)))))
        ;; Most blocks have nothing above 0x7f.
        (local.set $high (i64.const 0))
        (if (i8x16.bitmask (v128.or
              (v128.or (local.get $first) (local.get $second))
              (v128.or (local.get $third) (local.get $fourth))))
          (then (local.set $high (i64.or
            (i64.or
              (i64.extend_i32_u (i8x16.bitmask (local.get $first)))
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $second))) (i64.const 16)))
            (i64.or
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $third))) (i64.const 32))
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $fourth))) (i64.const 48)))))))
        ;; A line feed behind another one, or with a CR between them.
        (local.set $blanks (i64.and
          (local.get $feeds)
          (i64.or
            (i64.or
              (i64.shl (local.get $feeds) (i64.const 1))
              (i64.shr_u (local.get $feedsBefore) (i64.const 63)))
            (i64.and
              (i64.or
                (i64.shl (local.get $feeds) (i64.const 2))
                (i64.shr_u (local.get $feedsBefore) (i64.const 62)))
              (i64.or
                (i64.shl (local.get $returns) (i64.const 1))
                (i64.shr_u (local.get $returnsBefore) (i64.const 63)))))))
        (local.set $feedsBefore (local.get $feeds))
        (local.set $returnsBefore (local.get $returns))
        ;; E and R, with which messages begin.
        (local.set $rare (i64.or (local.get $blanks) (i64.or
          (i64.or
            (i64.extend_i32_u (i8x16.bitmask (v128.or (i8x16.eq (local.get $first) (i8x16.splat (i32.const 69))) (i8x16.eq (local.get $first) (i8x16.splat (i32.const 82))))))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.or (i8x16.eq (local.get $second) (i8x16.splat (i32.const 69))) (i8x16.eq (local.get $second) (i8x16.splat (i32.const 82)))))) (i64.const 16)))
          (i64.or
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.or (i8x16.eq (local.get $third) (i8x16.splat (i32.const 69))) (i8x16.eq (local.get $third) (i8x16.splat (i32.const 82)))))) (i64.const 32))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.or (i8x16.eq (local.get $fourth) (i8x16.splat (i32.const 69))) (i8x16.eq (local.get $fourth) (i8x16.splat (i32.const 82)))))) (i64.const 48))))))
        (block $none
          (loop $each
            (br_if $none (i64.eqz (local.get $rare)))
            (local.set $at (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $rare)))))
            (local.set $bit (i64.and (local.get $rare) (i64.sub (i64.const 0) (local.get $rare))))
            (local.set $rare (i64.xor (local.get $rare) (local.get $bit)))
            (if (i64.ne (i64.and (local.get $blanks) (local.get $bit)) (i64.const 0))
              (then
                (local.set $below (i64.sub (local.get $bit) (i64.const 1)))
                (local.set $flags (i32.or
                  (local.get $flags)
                  (i64.ne (i64.and (local.get $high) (local.get $below)) (i64.const 0))))
                (local.set $high (i64.and (local.get $high) (i64.xor (local.get $below) (i64.const -1))))
                (i32.store16 (local.get $blank) (i32.add
                  (i32.shr_u (i32.sub (local.get $feed) (i32.const 65792)) (i32.const 1))
                  (i32.wrap_i64 (i64.popcnt (i64.and (local.get $feeds) (local.get $below))))))
                (i32.store16 offset=2 (local.get $blank) (local.get $flags))
                (local.set $blank (i32.add (local.get $blank) (i32.const 4)))
                (local.set $flags (i32.const 0))
                (local.set $begin (i32.add (local.get $at) (i32.const 1))))
              (else
                (if (i32.ne (local.get $at) (local.get $begin)) (then
                  (local.set $word (i64.load offset=16 (local.get $at)))
                  ;; "Response", or "Event: " whatever follows
                  (if (i32.or
                        (i64.eq (local.get $word) (i64.const 0x65736e6f70736552))
                        (i64.eq (i64.shl (local.get $word) (i64.const 8)) (i64.const 0x203a746e65764500)))
                    (then (local.set $flags (i32.or (local.get $flags) (i32.const 2)))))))))
            (br $each)))
        ;; Four without a look: what is written beyond the last one is written again, and hardly any block has more.
        (local.set $count (i32.wrap_i64 (i64.popcnt (local.get $feeds))))
        (i32.store16 (local.get $feed)
          (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $feeds)))))
        (local.set $feeds (i64.and (local.get $feeds) (i64.sub (local.get $feeds) (i64.const 1))))
        (i32.store16 offset=2 (local.get $feed)
          (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $feeds)))))
        (local.set $feeds (i64.and (local.get $feeds) (i64.sub (local.get $feeds) (i64.const 1))))
        (i32.store16 offset=4 (local.get $feed)
          (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $feeds)))))
        (local.set $feeds (i64.and (local.get $feeds) (i64.sub (local.get $feeds) (i64.const 1))))
        (i32.store16 offset=6 (local.get $feed)
          (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $feeds)))))
        (local.set $feeds (i64.and (local.get $feeds) (i64.sub (local.get $feeds) (i64.const 1))))
        (local.set $next (i32.add (local.get $feed) (i32.const 8)))
        (block $over
          (loop $more
            (br_if $over (i64.eqz (local.get $feeds)))
            (i32.store16 (local.get $next)
              (i32.add (local.get $block) (i32.wrap_i64 (i64.ctz (local.get $feeds)))))
            (local.set $feeds (i64.and (local.get $feeds) (i64.sub (local.get $feeds) (i64.const 1))))
            (local.set $next (i32.add (local.get $next) (i32.const 2)))
            (br $more)))
        (local.set $feed (i32.add (local.get $feed) (i32.shl (local.get $count) (i32.const 1))))
        (local.set $flags (i32.or (local.get $flags) (i64.ne (local.get $high) (i64.const 0))))
        (local.set $block (i32.add (local.get $block) (i32.const 64)))
        (br $blocks))))
    (i32.store (i32.const 0) (i32.shr_u (i32.sub (local.get $feed) (i32.const 65792)) (i32.const 1)))
    (i32.store (i32.const 4) (i32.shr_u (i32.sub (local.get $blank) (i32.const 196928)) (i32.const 2)))))
