namespace Logic.Cells;

/// <summary>Who asks what is accepted asks once.</summary>
[CollectionDefinition(Name)]
public sealed class CellCollection : ICollectionFixture<AcceptedCells>
{
    public const string Name = "cells";
}
