#include "ui/export/picture/record/png_text.h"

#include <png.h>

#include <csetjmp>
#include <cstring>

namespace maalbilde {

namespace {

/// What is left to be read.
struct Source {
    std::string_view rest;
};

void readSome(png_structp png, png_bytep to, std::size_t count) {
    auto& source = *static_cast<Source*>(png_get_io_ptr(png));
    if (count > source.rest.size())
        png_error(png, "cut short");
    std::memcpy(to, source.rest.data(), count);
    source.rest.remove_prefix(count);
}

void keepSilent(png_structp /*png*/, png_const_charp /*message*/) {}

[[noreturn]] void giveUp(png_structp png, png_const_charp /*message*/) {
    png_longjmp(png, 1);
}

/// Nothing here has a destructor: libpng leaves by longjmp. False if the picture is damaged.
bool readTo(png_structp png, png_infop info, png_infop end, Source& source) {
    if (setjmp(png_jmpbuf(png)) != 0) // NOLINT(cert-err52-cpp): libpng knows no other way
        return false;
    png_set_read_fn(png, &source, readSome);
    png_read_info(png, info);
    const int passes = png_set_interlace_handling(png);
    png_read_update_info(png, info);
    // Texts may stand behind the image, and a damaged one is no picture.
    const png_uint_32 rows = png_get_image_height(png, info);
    for (int pass = 0; pass < passes; ++pass)
        for (png_uint_32 row = 0; row < rows; ++row)
            png_read_row(png, nullptr, nullptr);
    png_read_end(png, end);
    return true;
}

/// Only iTXt is UTF-8; the others are Latin-1.
QByteArray utf8Of(const png_text& text) {
    const bool isUtf8 = text.compression >= PNG_ITXT_COMPRESSION_NONE;
    return isUtf8 ? QByteArray(text.text) : QString::fromLatin1(text.text).toUtf8();
}

void collect(png_structp png, png_infop info, QMap<QByteArray, QByteArray>& texts) {
    png_textp text = nullptr;
    int count = 0;
    png_get_text(png, info, &text, &count);
    for (int i = 0; i < count; ++i)
        texts.insert(text[i].key, utf8Of(text[i]));
}

} // namespace

std::optional<QMap<QByteArray, QByteArray>> pngTexts(std::string_view bytes) {
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, giveUp, keepSilent);
    png_infop info = png_create_info_struct(png);
    png_infop end = png_create_info_struct(png);
    Source source{bytes};
    std::optional<QMap<QByteArray, QByteArray>> texts;
    if (readTo(png, info, end, source)) {
        texts.emplace();
        collect(png, info, *texts);
        collect(png, end, *texts);
    }
    png_destroy_read_struct(&png, &info, &end);
    return texts;
}

} // namespace maalbilde
