// MSYNC0031 NameTableFix all
using ModelSync;

namespace Shop
{
    [SyncModel(Read = Access.Everyone)]
    public class Lot
    {
        public int Id { get; init; }
    }

    [SyncModel(Read = Access.Everyone), System.ComponentModel.DataAnnotations.Schema.Table("LOT", Schema = "main")]
    public class Parcel
    {
        public int Id { get; init; }
    }

    public static class Old
    {
        [SyncModel(Read = Access.Everyone)]
        public class Parcel
        {
            public int Id { get; init; }
        }
    }
}
