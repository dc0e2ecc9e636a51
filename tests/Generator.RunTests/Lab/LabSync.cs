using ModelSync;

namespace Generator.RunTests.Lab;

/// <summary>A surface of its own: every operator of queries, and rows that are hard to make.</summary>
[SyncSurface]
internal partial class LabSync;
