using System.Diagnostics;
using ModelSync.Server.Faults;

namespace FaultServer;

/// <summary>Kills the process when it comes to a failpoint for the n-th time: no goodbye, nothing flushed, as kill -9 does.</summary>
internal sealed class DieAt(Failpoint deadly, int times) : IFailpoints
{
    private int _left = times;

    /// <param name="plan">For example <c>BeforeCommit:3</c>.</param>
    public static DieAt Parse(string plan) => plan.Split(':') is [var name, var times]
        ? new DieAt(Enum.Parse<Failpoint>(name), int.Parse(times, System.Globalization.CultureInfo.InvariantCulture))
        : throw new FormatException($"'{plan}' is no failpoint with a number, such as BeforeCommit:3.");

    public void Reach(Failpoint point)
    {
        if (point == deadly && Interlocked.Decrement(ref _left) == 0) Process.GetCurrentProcess().Kill();
    }
}
