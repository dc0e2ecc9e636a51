namespace ModelSync.Fixtures;

/// <summary>More members than one word has bits.</summary>
[WireType]
public sealed record Wide(
    int M000, int M001, int M002, int M003, int M004, int M005, int M006, int M007, int M008, int M009, int M010, int M011, int M012, int M013,
    int M014, int M015, int M016, int M017, int M018, int M019, int M020, int M021, int M022, int M023, int M024, int M025, int M026, int M027,
    int M028, int M029, int M030, int M031, int M032, int M033, int M034, int M035, int M036, int M037, int M038, int M039, int M040, int M041,
    int M042, int M043, int M044, int M045, int M046, int M047, int M048, int M049, int M050, int M051, int M052, int M053, int M054, int M055,
    int M056, int M057, int M058, int M059, int M060, int M061, int M062, int M063, int M064, int M065);

/// <summary>The same, most of which may be absent.</summary>
[WireType]
public sealed record WideChoice(
    int M000, int M063, int M064, int M129, Optional<int> M001 = default, Optional<int> M002 = default, Optional<int> M003 = default,
    Optional<int> M004 = default, Optional<int> M005 = default, Optional<int> M006 = default, Optional<int> M007 = default,
    Optional<int> M008 = default, Optional<int> M009 = default, Optional<int> M010 = default, Optional<int> M011 = default,
    Optional<int> M012 = default, Optional<int> M013 = default, Optional<int> M014 = default, Optional<int> M015 = default,
    Optional<int> M016 = default, Optional<int> M017 = default, Optional<int> M018 = default, Optional<int> M019 = default,
    Optional<int> M020 = default, Optional<int> M021 = default, Optional<int> M022 = default, Optional<int> M023 = default,
    Optional<int> M024 = default, Optional<int> M025 = default, Optional<int> M026 = default, Optional<int> M027 = default,
    Optional<int> M028 = default, Optional<int> M029 = default, Optional<int> M030 = default, Optional<int> M031 = default,
    Optional<int> M032 = default, Optional<int> M033 = default, Optional<int> M034 = default, Optional<int> M035 = default,
    Optional<int> M036 = default, Optional<int> M037 = default, Optional<int> M038 = default, Optional<int> M039 = default,
    Optional<int> M040 = default, Optional<int> M041 = default, Optional<int> M042 = default, Optional<int> M043 = default,
    Optional<int> M044 = default, Optional<int> M045 = default, Optional<int> M046 = default, Optional<int> M047 = default,
    Optional<int> M048 = default, Optional<int> M049 = default, Optional<int> M050 = default, Optional<int> M051 = default,
    Optional<int> M052 = default, Optional<int> M053 = default, Optional<int> M054 = default, Optional<int> M055 = default,
    Optional<int> M056 = default, Optional<int> M057 = default, Optional<int> M058 = default, Optional<int> M059 = default,
    Optional<int> M060 = default, Optional<int> M061 = default, Optional<int> M062 = default, Optional<int> M065 = default,
    Optional<int> M066 = default, Optional<int> M067 = default, Optional<int> M068 = default, Optional<int> M069 = default,
    Optional<int> M070 = default, Optional<int> M071 = default, Optional<int> M072 = default, Optional<int> M073 = default,
    Optional<int> M074 = default, Optional<int> M075 = default, Optional<int> M076 = default, Optional<int> M077 = default,
    Optional<int> M078 = default, Optional<int> M079 = default, Optional<int> M080 = default, Optional<int> M081 = default,
    Optional<int> M082 = default, Optional<int> M083 = default, Optional<int> M084 = default, Optional<int> M085 = default,
    Optional<int> M086 = default, Optional<int> M087 = default, Optional<int> M088 = default, Optional<int> M089 = default,
    Optional<int> M090 = default, Optional<int> M091 = default, Optional<int> M092 = default, Optional<int> M093 = default,
    Optional<int> M094 = default, Optional<int> M095 = default, Optional<int> M096 = default, Optional<int> M097 = default,
    Optional<int> M098 = default, Optional<int> M099 = default, Optional<int> M100 = default, Optional<int> M101 = default,
    Optional<int> M102 = default, Optional<int> M103 = default, Optional<int> M104 = default, Optional<int> M105 = default,
    Optional<int> M106 = default, Optional<int> M107 = default, Optional<int> M108 = default, Optional<int> M109 = default,
    Optional<int> M110 = default, Optional<int> M111 = default, Optional<int> M112 = default, Optional<int> M113 = default,
    Optional<int> M114 = default, Optional<int> M115 = default, Optional<int> M116 = default, Optional<int> M117 = default,
    Optional<int> M118 = default, Optional<int> M119 = default, Optional<int> M120 = default, Optional<int> M121 = default,
    Optional<int> M122 = default, Optional<int> M123 = default, Optional<int> M124 = default, Optional<int> M125 = default,
    Optional<int> M126 = default, Optional<int> M127 = default, Optional<int> M128 = default);
