using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;

namespace ModelSync.Sqlite.Sharing;

/// <summary>One file of this process: the first surface that opens opens it for all, and it is closed after the last.</summary>
internal sealed class SqliteDatabase
{
    private readonly SqliteStoreOptions _options;
    private readonly IReadOnlyList<SurfaceDescriptor> _surfaces;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly DatabaseFile _file;
    private readonly Lock _changing = new();
    private Task<OpenFile>? _opening;
    private int _users;

    /// <param name="surfaces">All that will open it: tables that none of them has are no longer captured. None means the one that opens it.</param>
    public SqliteDatabase(SqliteStoreOptions options, IReadOnlyList<SurfaceDescriptor> surfaces, TimeProvider time, ILogger logger)
    {
        SqliteStoreRules.Check(options);
        (_options, _surfaces, _time, _logger) = (options, surfaces, time, logger);
        _file = new DatabaseFile(options.ConnectionString);
        Unreadable = new UnreadableRows(logger);
    }

    public SqliteStoreOptions Options => _options;

    public TimeProvider Time => _time;

    public UnreadableRows Unreadable { get; }

    public async Task<OpenFile> OpenAsync(SurfaceDescriptor surface)
    {
        Task<OpenFile> opening;
        lock (_changing)
        {
            _users++;
            opening = _opening ??= OpenFile.OpenAsync(_file, _surfaces.Count == 0 ? [surface] : _surfaces, _options, _time, _logger);
        }

        try
        {
            return await opening;
        }
        catch
        {
            // What could not be opened may be tried again.
            lock (_changing)
            {
                _users--;
                if (_opening == opening) _opening = null;
            }

            throw;
        }
    }

    public async ValueTask CloseAsync()
    {
        Task<OpenFile>? opened;
        lock (_changing)
        {
            if (--_users > 0) return;
            opened = _opening;
            _opening = null;
        }

        if (opened is not null) await (await opened).DisposeAsync();
    }
}
