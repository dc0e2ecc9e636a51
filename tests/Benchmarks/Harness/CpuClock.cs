using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ModelSync.Benchmarks.Harness;

/// <summary>CPU time of this thread: other processes that take the core do not show in it. Wall time where there is no such clock.</summary>
internal static class CpuClock
{
    private const int ThreadCpuTime = 3;

    public static double Nanoseconds()
    {
        if (!OperatingSystem.IsLinux()) return Stopwatch.GetElapsedTime(0).TotalNanoseconds;
        clock_gettime(ThreadCpuTime, out var time);
        return (time.Seconds * 1e9) + time.Nanoseconds;
    }

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
