using BenchmarkDotNet.Running;
using Casus.Benchmarks;

if (args is ["memory", .. var rest])
    Memory.Run(rest);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
