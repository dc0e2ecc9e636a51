namespace ModelSync.Emit.Output;

/// <summary>Files that stand in one list, compared with the folder.</summary>
internal sealed class PlannedFiles
{
    private readonly PackageWriter _writer;
    private readonly Dictionary<string, byte[]> _files;

    public PlannedFiles(PackageWriter writer, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        (_writer, _files) = (writer, files.ToDictionary(StringComparer.Ordinal));
        Changes = writer.Plan(_files);
    }

    public IReadOnlyList<Change> Changes { get; }

    public void RefuseForeign() => _writer.RefuseForeign(Changes);

    public void Apply() => _writer.Apply(_files, Changes);
}
