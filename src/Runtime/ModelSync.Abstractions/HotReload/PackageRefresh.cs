using System.Reflection;

namespace ModelSync.HotReload;

/// <summary>
/// Writes npm packages again, one after the other. However many updates come while one is written, one more run follows:
/// it reads what the contract is by then. So no more wait than there are assemblies.
/// </summary>
/// <param name="environment">Reads environment variables.</param>
/// <param name="log">Is told what was written, and what failed; the application goes on.</param>
internal sealed class PackageRefresh(Func<string, string?> environment, TextWriter log)
{
    private readonly Lock _gate = new();
    private readonly HashSet<Assembly> _waiting = [];
    private bool _isRunning;
    private Task _running = Task.CompletedTask;

    /// <summary>
    /// Ends when the package is written. Nothing happens for an assembly that was not built to be reloaded, nor where the environment says that this is no place to develop.
    /// </summary>
    public Task RequestAsync(Assembly assembly)
    {
        if ((environment("ASPNETCORE_ENVIRONMENT") ?? environment("DOTNET_ENVIRONMENT")) is { } name && !name.Equals("Development", StringComparison.OrdinalIgnoreCase)) return Task.CompletedTask;
        if (EmitterCommand.Of(assembly) is null) return Task.CompletedTask;
        lock (_gate)
        {
            _waiting.Add(assembly);
            if (!_isRunning) _running = Task.Run(RunAsync);
            _isRunning = true;
            return _running;
        }
    }

    private async Task RunAsync()
    {
        while (Next() is { } assembly)
        {
            try
            {
                if (EmitterCommand.Of(assembly) is { } command)
                    await log.WriteLineAsync(await command.RunAsync(CompiledContract.Print(assembly)).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                await log.WriteLineAsync($"ModelSync: the npm package of {assembly.GetName().Name} does not follow this edit; the next build writes it. {e.Message}").ConfigureAwait(false);
            }
        }
    }

    private Assembly? Next()
    {
        lock (_gate)
        {
            var next = _waiting.FirstOrDefault();
            if (next is null) _isRunning = false;
            else _waiting.Remove(next);
            return next;
        }
    }
}
