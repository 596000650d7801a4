namespace Platform.Storefront.Pictures;

/// <summary>What attributes say of a cut; what they leave open is chosen.</summary>
[Flags]
internal enum Traits : ulong
{
    None = 0,
    Relaxed = 1UL << 0,
    Slim = 1UL << 1,
    Wrap = 1UL << 2,
    Oversized = 1UL << 3,
    Cropped = 1UL << 4,
    Tailored = 1UL << 5,
    Flared = 1UL << 6,
    Straight = 1UL << 7,
    Wide = 1UL << 8,
    Mini = 1UL << 9,
    Midi = 1UL << 10,
    Maxi = 1UL << 11,
    VNeck = 1UL << 12,
    CrewNeck = 1UL << 13,
    HighNeck = 1UL << 14,
    BoatNeck = 1UL << 15,
    SquareNeck = 1UL << 16,
    Sleeveless = 1UL << 17,
    ShortSleeves = 1UL << 18,
    LongSleeves = 1UL << 19,
    PuffSleeves = 1UL << 20,
    Pleated = 1UL << 21,
    Party = 1UL << 22,
    Men = 1UL << 23,
    Children = 1UL << 24,
    Flat = 1UL << 25,
    LowHeel = 1UL << 26,
    HighHeel = 1UL << 27,
    ThreeQuarterSleeves = 1UL << 28,
    Belted = 1UL << 29,
    Strappy = 1UL << 30,
}
