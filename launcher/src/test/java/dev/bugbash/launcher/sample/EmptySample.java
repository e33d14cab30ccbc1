package dev.bugbash.launcher.sample;

class EmptySample {}
