using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Fixtures;

/// <summary>A row of 200 members: its key, its version, and what only the server knows lie behind the 64th column.</summary>
[SyncModel(Read = Access.Everyone)]
public class Census
{
    public int Int000 { get; set; }
    public int Int001 { get; set; }
    public int Int002 { get; set; }
    public int Int003 { get; set; }
    public int Int004 { get; set; }
    public int Int005 { get; set; }
    public int Int006 { get; set; }
    public int Int007 { get; set; }
    public int Int008 { get; set; }
    public int Int009 { get; set; }
    public int Int010 { get; set; }
    public int Int011 { get; set; }
    public int Int012 { get; set; }
    public int Int013 { get; set; }
    public int Int014 { get; set; }
    public int Int015 { get; set; }
    public int Int016 { get; set; }
    public int Int017 { get; set; }
    public int Int018 { get; set; }
    public int Int019 { get; set; }
    public int Int020 { get; set; }
    public int Int021 { get; set; }
    public int Int022 { get; set; }
    public int Int023 { get; set; }
    public int Int024 { get; set; }
    public int Int025 { get; set; }
    public int Int026 { get; set; }
    public int Int027 { get; set; }
    public int Int028 { get; set; }
    public int Int029 { get; set; }
    public int Int030 { get; set; }
    public int Int031 { get; set; }
    public int Int032 { get; set; }
    public int Int033 { get; set; }
    public int Int034 { get; set; }
    public int Int035 { get; set; }
    public int Int036 { get; set; }
    public int Int037 { get; set; }
    public int Int038 { get; set; }
    public int Int039 { get; set; }
    public string? MaybeText040 { get; set; }
    public string? MaybeText041 { get; set; }
    public string? MaybeText042 { get; set; }
    public string? MaybeText043 { get; set; }
    public string? MaybeText044 { get; set; }
    public string? MaybeText045 { get; set; }
    public string? MaybeText046 { get; set; }
    public string? MaybeText047 { get; set; }
    public string? MaybeText048 { get; set; }
    public string? MaybeText049 { get; set; }
    public string? MaybeText050 { get; set; }
    public string? MaybeText051 { get; set; }
    public string? MaybeText052 { get; set; }
    public string? MaybeText053 { get; set; }
    public string? MaybeText054 { get; set; }
    public string? MaybeText055 { get; set; }
    public string? MaybeText056 { get; set; }
    public string? MaybeText057 { get; set; }
    public string? MaybeText058 { get; set; }
    public string? MaybeText059 { get; set; }
    public string? MaybeText060 { get; set; }
    public string? MaybeText061 { get; set; }
    public string? MaybeText062 { get; set; }
    public string? MaybeText063 { get; set; }
    public string? MaybeText064 { get; set; }
    public string? MaybeText065 { get; set; }
    public string? MaybeText066 { get; set; }
    public string? MaybeText067 { get; set; }
    public string? MaybeText068 { get; set; }
    public string? MaybeText069 { get; set; }

    [Key, Column(Order = 2)]
    public int Number { get; init; }

    public decimal Decimal071 { get; set; }
    public decimal Decimal072 { get; set; }
    public decimal Decimal073 { get; set; }
    public decimal Decimal074 { get; set; }
    public decimal Decimal075 { get; set; }
    public decimal Decimal076 { get; set; }
    public decimal Decimal077 { get; set; }
    public decimal Decimal078 { get; set; }
    public decimal Decimal079 { get; set; }
    public decimal Decimal080 { get; set; }
    public decimal Decimal081 { get; set; }
    public decimal Decimal082 { get; set; }
    public decimal Decimal083 { get; set; }
    public decimal Decimal084 { get; set; }
    public decimal Decimal085 { get; set; }
    public decimal Decimal086 { get; set; }
    public decimal Decimal087 { get; set; }
    public decimal Decimal088 { get; set; }
    public decimal Decimal089 { get; set; }
    public decimal Decimal090 { get; set; }
    public decimal Decimal091 { get; set; }
    public decimal Decimal092 { get; set; }
    public decimal Decimal093 { get; set; }
    public decimal Decimal094 { get; set; }
    public decimal Decimal095 { get; set; }
    public decimal Decimal096 { get; set; }
    public decimal Decimal097 { get; set; }
    public decimal Decimal098 { get; set; }
    public decimal Decimal099 { get; set; }
    public decimal Decimal100 { get; set; }
    public decimal Decimal101 { get; set; }
    public decimal Decimal102 { get; set; }
    public decimal Decimal103 { get; set; }
    public decimal Decimal104 { get; set; }
    public decimal Decimal105 { get; set; }
    public decimal Decimal106 { get; set; }
    public decimal Decimal107 { get; set; }
    public decimal Decimal108 { get; set; }
    public decimal Decimal109 { get; set; }

    [ServerOnly]
    public string? Secret { get; set; }

    public DateTimeOffset? MaybeInstant111 { get; set; }
    public DateTimeOffset? MaybeInstant112 { get; set; }
    public DateTimeOffset? MaybeInstant113 { get; set; }
    public DateTimeOffset? MaybeInstant114 { get; set; }
    public DateTimeOffset? MaybeInstant115 { get; set; }
    public DateTimeOffset? MaybeInstant116 { get; set; }
    public DateTimeOffset? MaybeInstant117 { get; set; }
    public DateTimeOffset? MaybeInstant118 { get; set; }
    public DateTimeOffset? MaybeInstant119 { get; set; }
    public DateTimeOffset? MaybeInstant120 { get; set; }
    public DateTimeOffset? MaybeInstant121 { get; set; }
    public DateTimeOffset? MaybeInstant122 { get; set; }
    public DateTimeOffset? MaybeInstant123 { get; set; }
    public DateTimeOffset? MaybeInstant124 { get; set; }
    public DateTimeOffset? MaybeInstant125 { get; set; }
    public DateTimeOffset? MaybeInstant126 { get; set; }
    public DateTimeOffset? MaybeInstant127 { get; set; }
    public DateTimeOffset? MaybeInstant128 { get; set; }
    public Dictionary<string, int> Dictionary129 { get; set; } = [];
    public IReadOnlyList<decimal>? MaybeList130 { get; set; }

    [Key, Column(Order = 1)]
    public string Region { get; init; } = "";

    public bool Bool132 { get; set; }
    public bool Bool133 { get; set; }
    public bool Bool134 { get; set; }
    public bool Bool135 { get; set; }
    public bool Bool136 { get; set; }
    public bool Bool137 { get; set; }
    public bool Bool138 { get; set; }
    public bool Bool139 { get; set; }
    public bool Bool140 { get; set; }
    public bool Bool141 { get; set; }
    public bool Bool142 { get; set; }
    public bool Bool143 { get; set; }
    public bool Bool144 { get; set; }
    public bool Bool145 { get; set; }
    public bool Bool146 { get; set; }
    public bool Bool147 { get; set; }
    public bool Bool148 { get; set; }
    public bool Bool149 { get; set; }
    public double? MaybeDouble150 { get; set; }
    public double? MaybeDouble151 { get; set; }
    public double? MaybeDouble152 { get; set; }
    public double? MaybeDouble153 { get; set; }
    public double? MaybeDouble154 { get; set; }
    public double? MaybeDouble155 { get; set; }
    public double? MaybeDouble156 { get; set; }
    public double? MaybeDouble157 { get; set; }
    public double? MaybeDouble158 { get; set; }
    public double? MaybeDouble159 { get; set; }
    public double? MaybeDouble160 { get; set; }
    public double? MaybeDouble161 { get; set; }
    public double? MaybeDouble162 { get; set; }
    public double? MaybeDouble163 { get; set; }
    public double? MaybeDouble164 { get; set; }
    public double? MaybeDouble165 { get; set; }
    public double? MaybeDouble166 { get; set; }
    public double? MaybeDouble167 { get; set; }
    public double? MaybeDouble168 { get; set; }
    public double? MaybeDouble169 { get; set; }
    public HashSet<string> Set170 { get; set; } = [];
    public long Long171 { get; set; }
    public long Long172 { get; set; }
    public long Long173 { get; set; }
    public long Long174 { get; set; }
    public long Long175 { get; set; }
    public long Long176 { get; set; }
    public long Long177 { get; set; }
    public long Long178 { get; set; }
    public long Long179 { get; set; }
    public long Long180 { get; set; }
    public long Long181 { get; set; }
    public long Long182 { get; set; }
    public long Long183 { get; set; }
    public long Long184 { get; set; }
    public long Long185 { get; set; }
    public long Long186 { get; set; }
    public long Long187 { get; set; }
    public long Long188 { get; set; }
    public long Long189 { get; set; }
    public long Long190 { get; set; }
    public long Long191 { get; set; }
    public long Long192 { get; set; }
    public long Long193 { get; set; }
    public long Long194 { get; set; }
    public long Long195 { get; set; }
    public long Long196 { get; set; }
    public long Long197 { get; set; }

    [Editable(false)]
    public string Owner { get; set; } = "";

    [Timestamp]
    public long Version { get; set; }
}
