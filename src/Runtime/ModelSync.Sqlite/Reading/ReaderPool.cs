using System.Threading.Channels;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Reading;

/// <summary>A fixed number of reading connections; who finds none waits for one.</summary>
internal sealed class ReaderPool : IDisposable
{
    private readonly DatabaseFile _file;
    private readonly Channel<Database?> _free;

    public ReaderPool(DatabaseFile file, int size)
    {
        _file = file;
        _free = Channel.CreateBounded<Database?>(size);
        // Connections are opened when they are needed first.
        for (var i = 0; i < size; i++) _free.Writer.TryWrite(null);
    }

    /// <summary>Runs a function in one read transaction: everything that it reads is of one snapshot.</summary>
    public async Task<T> ReadAsync<T>(Func<Database, T> read, CancellationToken cancellationToken)
    {
        var database = await _free.Reader.ReadAsync(cancellationToken);
        try
        {
            // Reading a file blocks, and the caller's loop must not.
            return await Task.Run(() => Snapshot.Read(database ??= _file.OpenReader(), read), CancellationToken.None);
        }
        catch
        {
            database?.Dispose();
            database = null;
            throw;
        }
        finally
        {
            if (!_free.Writer.TryWrite(database)) database?.Dispose();
        }
    }

    public void Dispose()
    {
        _free.Writer.TryComplete();
        while (_free.Reader.TryRead(out var database)) database?.Dispose();
    }
}
