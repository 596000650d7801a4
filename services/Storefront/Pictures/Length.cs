namespace Platform.Storefront.Pictures;

/// <summary>How far down a garment reaches.</summary>
internal enum Length
{
    Mini,
    Waist,
    Hip,
    Thigh,
    Knee,
    Midi,
    Calf,
    Ankle,
    Maxi,
}
