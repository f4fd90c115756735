#!/usr/bin/env node
require('@openami/cli')
