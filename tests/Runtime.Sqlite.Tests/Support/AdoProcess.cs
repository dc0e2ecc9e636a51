using System.Diagnostics;

namespace Runtime.Sqlite.Tests.Support;

/// <summary>Another process that writes through ADO.NET.</summary>
internal sealed class AdoProcess : IDisposable
{
    private readonly Process _process;

    public AdoProcess(string database)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Runtime.Sqlite.Ado.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, database]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>Runs one line of SQL to its end.</summary>
    public async Task RunAsync(string sql)
    {
        await _process.StandardInput.WriteLineAsync(sql);
        await _process.StandardInput.FlushAsync();
        Assert.True(await _process.StandardOutput.ReadLineAsync() == "ok", sql);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
